<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Checkup</name>
    <message>
        <source>Check it</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Fix it</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>正在检查……</translation>
    </message>
    <message>
        <source>EmojiCam can be a camera here.</source>
        <translation>EmojiCam 可以在这里充当摄像头。</translation>
    </message>
    <message>
        <source>These commands will be run, as an administrator where they ask for it:</source>
        <translation>将运行以下命令，必要时以管理员身份运行：</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Should EmojiCam go on?</source>
        <translation>让 EmojiCam 继续运行吗？</translation>
    </message>
    <message>
        <source>Your camera goes on in calls; the icon in the tray brings this window back.</source>
        <translation>通话中摄像头继续工作；托盘图标可重新打开此窗口。</translation>
    </message>
    <message>
        <source>Your camera goes on in calls; this window is made small.</source>
        <translation>通话中摄像头继续工作；此窗口会最小化。</translation>
    </message>
    <message>
        <source>You are asked only once.</source>
        <translation>只会询问一次。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续运行</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Dots</name>
    <message>
        <source>Step {n} of {all}</source>
        <translation>第 {n} 步，共 {all} 步</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Back: what you changed is kept</source>
        <translation>返回：你的更改会保留</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>撤销 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>重做 (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Any colour</source>
        <translation>任意颜色</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>Kept as {name}</source>
        <translation>已保存为 {name}</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>How it is going</source>
        <translation>运行情况</translation>
    </message>
    <message>
        <source>{n} pictures a second</source>
        <translation>每秒 {n} 帧</translation>
    </message>
    <message>
        <source>{n} ms behind you</source>
        <translation>延迟 {n} 毫秒</translation>
    </message>
    <message>
        <source>read by {where}, drawn by {drawer}</source>
        <translation>由 {where} 识别，由 {drawer} 绘制</translation>
    </message>
    <message>
        <source>seen by {names}</source>
        <translation>正在观看：{names}</translation>
    </message>
</context>
<context>
    <name>LearningPage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Learn my face</source>
        <translation>学习我的脸</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Forget what was learned</source>
        <translation>忘记已学的内容</translation>
    </message>
    <message>
        <source>Your face at rest, then five expressions, 15 seconds in all: then your emoji rests when you rest, and goes as far as you do.</source>
        <translation>先是放松的脸，再做五个表情，共 15 秒：之后你放松时表情也放松，你做多大它就做多大。</translation>
    </message>
    <message>
        <source>Only numbers are kept, with your persona; no picture is.</source>
        <translation>只随角色保存数字，不保存任何图像。</translation>
    </message>
    <message>
        <source>How much is done</source>
        <translation>已完成多少</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation>跳过这个</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再来一次</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} 秒</translation>
    </message>
    <message>
        <source>The camera does not see your face from the front.</source>
        <translation>摄像头没有从正面看到你的脸。</translation>
    </message>
    <message>
        <source>The camera did not see your face at rest: sit before it, in the light, and try again.</source>
        <translation>摄像头没有看到你放松的脸：请坐到它前面、光线充足处，再试一次。</translation>
    </message>
    <message>
        <source>Learned, and kept with {name}.</source>
        <translation>已学会，并随 {name} 保存。</translation>
    </message>
    <message>
        <source>{name} knows your face already.</source>
        <translation>{name} 已经认识你的脸。</translation>
    </message>
    <message>
        <source>Switch it on first.</source>
        <translation>请先打开。</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>Style</source>
        <translation>风格</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Hold your room back</source>
        <translation>延迟显示你的房间</translation>
    </message>
    <message>
        <source>Your room, blurred</source>
        <translation>模糊的房间</translation>
    </message>
    <message>
        <source>A colour of your own</source>
        <translation>自选颜色</translation>
    </message>
    <message>
        <source>A picture of your own</source>
        <translation>自选图片</translation>
    </message>
    <message>
        <source>Backdrop</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>So that whoever walks in is hidden before they are seen. Your picture is that much later than your voice.</source>
        <translation>这样，走进来的人在被看到之前就已被遮住。你的画面会比声音晚这么久。</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>不延迟</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>How strongly you express yourself</source>
        <translation>表情强度</translation>
    </message>
    <message>
        <source>Learn my face</source>
        <translation>学习我的脸</translation>
    </message>
    <message>
        <source>15 seconds, once</source>
        <translation>15 秒，只需一次</translation>
    </message>
    <message>
        <source>A picture for the backdrop</source>
        <translation>选择背景图片</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Your own room and shoulders, with your emoji for a head. Faces of others are hidden, too.</source>
        <translation>显示你的房间和肩膀，头部换成你的表情。其他人的脸也会被隐藏。</translation>
    </message>
    <message>
        <source>Only your emoji, before a blur of your room.</source>
        <translation>只有你的表情，背后是模糊的房间。</translation>
    </message>
    <message>
        <source>Nothing of your camera is shown: only your emoji, before the backdrop.</source>
        <translation>不显示摄像头的任何画面：只有背景前的表情。</translation>
    </message>
    <message>
        <source>Faces are taken out first, then all is blurred. While that is not certain, a plain backdrop is shown.</source>
        <translation>先去掉人脸，再把一切模糊。只要还不确定，就显示纯色背景。</translation>
    </message>
    <message>
        <source>Clay needs a graphics card or a quicker processor; on this computer Classic is drawn instead.</source>
        <translation>黏土风格需要显卡或更快的处理器；这台电脑上改用经典风格。</translation>
    </message>
    <message>
        <source>Soft clay, drawn by a network for want of a graphics card, which would draw it sharper.</source>
        <translation>柔软的黏土，因为没有显卡而由神经网络绘制；有显卡会更清晰。</translation>
    </message>
    <message>
        <source>Sculpted in soft clay, under a studio light.</source>
        <translation>在摄影棚灯光下用软黏土塑成。</translation>
    </message>
    <message>
        <source>Glossy and crisp, on any computer.</source>
        <translation>光亮清晰，适合任何电脑。</translation>
    </message>
</context>
<context>
    <name>Mirror</name>
    <message>
        <source>Preview of what others see</source>
        <translation>预览他人看到的画面</translation>
    </message>
</context>
<context>
    <name>Mood</name>
    <message>
        <source>Your mood: {mood}</source>
        <translation>你的情绪：{mood}</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Personas</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Skin, hair, glasses and all the rest</source>
        <translation>肤色、头发、眼镜等等</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>A persona is a list of numbers: no photograph is kept.</source>
        <translation>人物只是一组数字：不保存任何照片。</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>你是谁</translation>
    </message>
    <message>
        <source>me</source>
        <translation>我</translation>
    </message>
    <message>
        <source>What is this persona called?</source>
        <translation>这个人物叫什么名字？</translation>
    </message>
    <message>
        <source>Import a persona</source>
        <translation>导入人物</translation>
    </message>
    <message>
        <source>Export this persona</source>
        <translation>导出此人物</translation>
    </message>
    <message>
        <source>Kept as {name}</source>
        <translation>已保存为 {name}</translation>
    </message>
    <message>
        <source>Delete {name}? This cannot be undone.</source>
        <translation>删除 {name}？此操作无法撤销。</translation>
    </message>
    <message>
        <source>Delete your changes to {name}? It will be as it came with EmojiCam.</source>
        <translation>删除你对 {name} 的更改？它将恢复为 EmojiCam 自带的样子。</translation>
    </message>
</context>
<context>
    <name>Photos</name>
    <message>
        <source>You, as the camera sees you</source>
        <translation>摄像头看到的你</translation>
    </message>
    <message>
        <source>Counts down from three first; Escape stops it.</source>
        <translation>会先从三开始倒数；按 Esc 停止。</translation>
    </message>
    <message>
        <source>Take a photo</source>
        <translation>拍一张照片</translation>
    </message>
    <message>
        <source>Choose photos of you</source>
        <translation>选择你的照片</translation>
    </message>
    <message>
        <source>One to five, or drop them here: your face from the front, in good light.</source>
        <translation>一到五张，也可拖到这里：正面，光线充足。</translation>
    </message>
    <message>
        <source>Photo {n}</source>
        <translation>照片 {n}</translation>
    </message>
    <message>
        <source>{name} is taken.</source>
        <translation>已拍下{name}。</translation>
    </message>
    <message>
        <source>Photos of you</source>
        <translation>你的照片</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>移除{name}</translation>
    </message>
    <message>
        <source>Looking at you …</source>
        <translation>正在看你的照片……</translation>
    </message>
    <message>
        <source>Look into the camera. Escape stops it.</source>
        <translation>看着摄像头。按 Esc 停止。</translation>
    </message>
    <message>
        <source>Five are enough: make your emoji of them.</source>
        <translation>五张就够了：用它们生成你的表情吧。</translation>
    </message>
</context>
<context>
    <name>Reactions</name>
    <message>
        <source>Hearts</source>
        <translation>爱心</translation>
    </message>
    <message>
        <source>Confetti</source>
        <translation>彩纸</translation>
    </message>
    <message>
        <source>Tears</source>
        <translation>眼泪</translation>
    </message>
    <message>
        <source>Sweat drops</source>
        <translation>汗珠</translation>
    </message>
    <message>
        <source>Steam</source>
        <translation>蒸汽</translation>
    </message>
    <message>
        <source>Zzz</source>
        <translation>Zzz</translation>
    </message>
    <message>
        <source>Question marks</source>
        <translation>问号</translation>
    </message>
    <message>
        <source>Thumbs up</source>
        <translation>点赞</translation>
    </message>
    <message>
        <source>Applause</source>
        <translation>鼓掌</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Unexpected error, {kind}: {error}; run again with --verbose and report what it prints.</source>
        <translation>意外错误，{kind}：{error}；请用 --verbose 再次运行，并反馈显示的内容。</translation>
    </message>
    <message>
        <source>The camera {name} sends no pictures any more; plug it in again.</source>
        <translation>摄像头 {name} 不再发送画面；请重新插上。</translation>
    </message>
    <message>
        <source>The camera {name} is gone; plug it in again.</source>
        <translation>摄像头 {name} 不见了；请重新插上。</translation>
    </message>
    <message>
        <source>The camera {name} gets no picture from the program that should send it; start that first.</source>
        <translation>摄像头 {name} 没有收到应由某个程序发送的画面；请先启动那个程序。</translation>
    </message>
    <message>
        <source>The camera {name} is in use by {programs}; close that and try again.</source>
        <translation>摄像头 {name} 正被 {programs} 使用；请将其关闭后再试。</translation>
    </message>
    <message>
        <source>The camera {name} opens but sends no picture; {remedy}.</source>
        <translation>摄像头 {name} 能打开，但不发送画面；{remedy}。</translation>
    </message>
    <message>
        <source>The camera {name} does not open; {remedy}.</source>
        <translation>摄像头 {name} 打不开；{remedy}。</translation>
    </message>
    <message>
        <source>close other programs that may use it, or plug it in again</source>
        <translation>请关闭可能在使用它的其他程序，或重新插上</translation>
    </message>
    <message>
        <source>allow it when macOS asks, or in System Settings, Privacy &amp; Security, Camera, and try again</source>
        <translation>请在 macOS 询问时允许，或到“系统设置”的“隐私与安全性”“摄像头”中允许，然后再试</translation>
    </message>
    <message>
        <source>allow desktop apps in Settings, Privacy &amp; security, Camera, then {remedy}</source>
        <translation>请在“设置”的“隐私和安全性”“相机”中允许桌面应用访问，然后{remedy}</translation>
    </message>
    <message>
        <source>The camera {name} cannot be used: {why}.</source>
        <translation>摄像头 {name} 无法使用：{why}。</translation>
    </message>
    <message>
        <source>There is no camera {name} here; plug it in, or choose one of {names}.</source>
        <translation>这里没有摄像头 {name}；请插上它，或从中选择：{names}。</translation>
    </message>
    <message>
        <source>There is no camera here; plug one in, or try the synthetic actor with --source card.</source>
        <translation>这里没有摄像头；请插上一个，或试试演员。</translation>
    </message>
    <message>
        <source>There is no camera {name} here, nor any other; plug one in, or try --source card.</source>
        <translation>这里没有摄像头 {name}，也没有其他摄像头；请插上一个，或试试演员。</translation>
    </message>
    <message>
        <source>it is a virtual camera that EmojiCam writes to, not a lens</source>
        <translation>这是 EmojiCam 输出到的虚拟摄像头，不是真正的镜头</translation>
    </message>
    <message>
        <source>choose another camera</source>
        <translation>请选择其他摄像头</translation>
    </message>
    <message>
        <source>no program sends a picture to this virtual camera</source>
        <translation>没有程序向这个虚拟摄像头发送画面</translation>
    </message>
    <message>
        <source>start the one that should</source>
        <translation>请启动应当发送的那个程序</translation>
    </message>
    <message>
        <source>it takes pictures in instead of giving them</source>
        <translation>它只接收画面，不提供画面</translation>
    </message>
    <message>
        <source>you may not open it</source>
        <translation>你没有权限打开它</translation>
    </message>
    <message>
        <source>run `sudo usermod -aG video $USER` and log in again</source>
        <translation>请运行 `sudo usermod -aG video $USER`，然后重新登录</translation>
    </message>
    <message>
        <source>it is in use by {programs}</source>
        <translation>它正被 {programs} 使用</translation>
    </message>
    <message>
        <source>close that and try again</source>
        <translation>请将其关闭后再试</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>其他程序</translation>
    </message>
    <message>
        <source>the system does not open it ({error})</source>
        <translation>系统打不开它（{error}）</translation>
    </message>
    <message>
        <source>plug it in again</source>
        <translation>请重新插上</translation>
    </message>
    <message>
        <source>Camera {n}, if there is one</source>
        <translation>摄像头 {n}（如果有的话）</translation>
    </message>
    <message>
        <source>No microphone can be heard; plug one in or allow it in your system&apos;s settings.</source>
        <translation>听不到任何麦克风；请插上一个，或在系统设置中允许使用。</translation>
    </message>
    <message>
        <source>The microphone went away; the clip goes on without sound.</source>
        <translation>麦克风不见了；片段将在无声中继续。</translation>
    </message>
    <message>
        <source>{path} holds no picture that can be decoded; convert or copy it anew.</source>
        <translation>{path} 中没有可以读取的画面；请转换格式或重新复制。</translation>
    </message>
    <message>
        <source>{path} is {width}x{height} pixels, too small to hold a face; use a video of at least {least}x{least}.</source>
        <translation>{path} 为 {width}x{height} 像素，小得容不下一张脸；请使用至少 {least}x{least} 的视频。</translation>
    </message>
    <message>
        <source>{path} may not be read; give yourself the right to read it and its folder.</source>
        <translation>{path} 不允许读取；请给自己读取它及其文件夹的权限。</translation>
    </message>
    <message>
        <source>{path} is not a video, or its beginning or end is missing; play it in a video player, or copy it anew.</source>
        <translation>{path} 不是视频，或者开头或结尾缺失；请在播放器中打开看看，或重新复制。</translation>
    </message>
    <message>
        <source>{path} is a text file; name a video.</source>
        <translation>{path} 是文本文件；请选择视频。</translation>
    </message>
    <message>
        <source>There is no file {path}; check its name and folder.</source>
        <translation>没有文件 {path}；请检查名称和文件夹。</translation>
    </message>
    <message>
        <source>{path} is a folder; name one video in it.</source>
        <translation>{path} 是文件夹；请选择其中的一个视频。</translation>
    </message>
    <message>
        <source>{path} is a device, not a video file; name a file.</source>
        <translation>{path} 是设备，不是视频文件；请选择文件。</translation>
    </message>
    <message>
        <source>{path} is empty; copy or record it anew.</source>
        <translation>{path} 是空的；请重新复制或录制。</translation>
    </message>
    <message>
        <source>{path} has no picture, only sound or data; name a video.</source>
        <translation>{path} 没有画面，只有声音或数据；请选择视频。</translation>
    </message>
    <message>
        <source>{setting} cannot be changed while it runs; end it and start it anew.</source>
        <translation>运行时不能更改 {setting}；请退出 EmojiCam 再重新启动。</translation>
    </message>
    <message>
        <source>{name} is being recorded already; stop that first.</source>
        <translation>{name} 已经在录制；请先停止。</translation>
    </message>
    <message>
        <source>There is nothing to record while it is off; switch it on first.</source>
        <translation>关闭时没有可录制的内容；请先打开。</translation>
    </message>
    <message>
        <source>Nothing is being recorded.</source>
        <translation>没有在录制。</translation>
    </message>
    <message>
        <source>This run keeps no replay; open the panel, which does: emojicam</source>
        <translation>这里不保留最近几秒；请打开会保留的窗口：emojicam</translation>
    </message>
    <message>
        <source>Nothing was recorded: your emoji was not in the picture yet.</source>
        <translation>什么都没有录下：你的表情还没有出现在画面中。</translation>
    </message>
    <message>
        <source>Cannot record to {name}: a clip&apos;s name ends in {endings}.</source>
        <translation>无法录制到 {name}：片段的名称应以 {endings} 结尾。</translation>
    </message>
    <message>
        <source>The folder {path} cannot be made ({error}); choose another one.</source>
        <translation>无法创建文件夹 {path}（{error}）；请选择其他文件夹。</translation>
    </message>
    <message>
        <source>There is none for {system}.</source>
        <translation>{system} 没有虚拟摄像头。</translation>
    </message>
    <message>
        <source>Show your emoji in a browser window and share that: emojicam run --sink http</source>
        <translation>在浏览器窗口中显示你的表情，然后共享该窗口：emojicam run --sink http</translation>
    </message>
    <message>
        <source>The driver is loaded, but has no camera.</source>
        <translation>驱动已加载，但没有摄像头。</translation>
    </message>
    <message>
        <source>You may not open {path}.</source>
        <translation>你没有权限打开 {path}。</translation>
    </message>
    <message>
        <source>{name} ({path}) lacks exclusive_caps, so Chrome, Zoom and Teams do not list it.</source>
        <translation>{name}（{path}）缺少 exclusive_caps，因此 Chrome、Zoom 和 Teams 不会列出它。</translation>
    </message>
    <message>
        <source>{path} works, but is called “{name}”: choose that in your calls, or rename it.</source>
        <translation>{path} 可用，但名为“{name}”：请在通话中选择这个名称，或为它改名。</translation>
    </message>
    <message>
        <source>See below first.</source>
        <translation>请先看下文。</translation>
    </message>
    <message>
        <source>Close {programs} first.</source>
        <translation>请先关闭 {programs}。</translation>
    </message>
    <message>
        <source>This takes away the other virtual cameras.</source>
        <translation>这也会移除其他虚拟摄像头。</translation>
    </message>
    <message>
        <source>Join the group “video”:</source>
        <translation>加入“video”组：</translation>
    </message>
    <message>
        <source>Then log out and in again.</source>
        <translation>然后注销并重新登录。</translation>
    </message>
    <message>
        <source>{programs} has it open</source>
        <translation>{programs} 已打开它</translation>
    </message>
    <message>
        <source>Another program has it open</source>
        <translation>另一个程序已打开它</translation>
    </message>
    <message>
        <source>{what}, and shows its own pictures on it.</source>
        <translation>{what}，并在上面显示自己的画面。</translation>
    </message>
    <message>
        <source>Close {programs}.</source>
        <translation>请关闭 {programs}。</translation>
    </message>
    <message>
        <source>that program</source>
        <translation>那个程序</translation>
    </message>
    <message>
        <source>The camera will be gone: the driver is barred.</source>
        <translation>摄像头将会消失：驱动被禁用。</translation>
    </message>
    <message>
        <source>Chrome, Zoom and Teams will not list the camera.</source>
        <translation>Chrome、Zoom 和 Teams 将不会列出该摄像头。</translation>
    </message>
    <message>
        <source>The camera will come back, but not as it should be.</source>
        <translation>摄像头会回来，但不是应有的样子。</translation>
    </message>
    <message>
        <source>The camera will be gone.</source>
        <translation>摄像头将会消失。</translation>
    </message>
    <message>
        <source>Linux {version} may start then, and the driver has not been built for it.</source>
        <translation>届时可能启动 Linux {version}，而驱动还没有为它构建。</translation>
    </message>
    <message>
        <source>Add to configuration.nix and rebuild: boot.extraModulePackages = [ config.boot.kernelPackages.v4l2loopback ];</source>
        <translation>把这一行加入 configuration.nix 并重新构建系统：boot.extraModulePackages = [ config.boot.kernelPackages.v4l2loopback ];</translation>
    </message>
    <message>
        <source>Install v4l2loopback; its page says how: {page}.</source>
        <translation>请安装 v4l2loopback；方法见其页面：{page}。</translation>
    </message>
    <message>
        <source>It is in the repository RPM Fusion (free); see rpmfusion.org if it is not found.</source>
        <translation>它在 RPM Fusion (free) 软件源中；如果找不到，请看 rpmfusion.org。</translation>
    </message>
    <message>
        <source>Then restart, and choose the new kernel in the boot menu if it does not start by itself.</source>
        <translation>然后重新启动；如果新内核没有自动启动，请在启动菜单中选择它。</translation>
    </message>
    <message>
        <source>Install your distribution&apos;s ordinary desktop kernel.</source>
        <translation>请安装发行版的普通桌面内核。</translation>
    </message>
    <message>
        <source>Update it, or, where your distribution has none that is newer, build it:</source>
        <translation>请更新它；如果发行版没有更新的版本，请自行构建：</translation>
    </message>
    <message>
        <source>v4l2loopback {version} is loaded, but Linux {linux} needs {needed} or later: it may fail.</source>
        <translation>v4l2loopback {version} 已加载，但 Linux {linux} 需要 {needed} 或更高版本：可能会失败。</translation>
    </message>
    <message>
        <source>v4l2loopback {version} is installed, but not loaded.</source>
        <translation>v4l2loopback {version} 已安装，但未加载。</translation>
    </message>
    <message>
        <source>v4l2loopback is not loaded.</source>
        <translation>v4l2loopback 未加载。</translation>
    </message>
    <message>
        <source>Secure Boot keeps it out; see below.</source>
        <translation>Secure Boot 不让它加载；请看下文。</translation>
    </message>
    <message>
        <source>v4l2loopback, which makes virtual cameras, is missing.</source>
        <translation>缺少用来创建虚拟摄像头的 v4l2loopback。</translation>
    </message>
    <message>
        <source>Secure Boot is on: run emojicam doctor again afterwards.</source>
        <translation>Secure Boot 已开启：之后请再次运行 emojicam doctor。</translation>
    </message>
    <message>
        <source>v4l2loopback {version} is too old for Linux {linux}, which needs {needed} or later.</source>
        <translation>v4l2loopback {version} 对 Linux {linux} 来说太旧，需要 {needed} 或更高版本。</translation>
    </message>
    <message>
        <source>v4l2loopback {version} has not been built for Linux {linux}</source>
        <translation>v4l2loopback {version} 还没有为 Linux {linux} 构建</translation>
    </message>
    <message>
        <source>Install your kernel&apos;s headers first.</source>
        <translation>请先安装内核头文件。</translation>
    </message>
    <message>
        <source>{what}: its headers are missing.</source>
        <translation>{what}：缺少内核头文件。</translation>
    </message>
    <message>
        <source>Build it; if that fails, {path} says why.</source>
        <translation>请构建它；如果失败，原因在 {path} 中。</translation>
    </message>
    <message>
        <source>It is on, and has yet to be told to accept the driver&apos;s key.</source>
        <translation>它已开启，但还没有接受驱动的密钥。</translation>
    </message>
    <message>
        <source>It is on, and does not accept the driver&apos;s key.</source>
        <translation>它已开启，并且不接受驱动的密钥。</translation>
    </message>
    <message>
        <source>choose “Enroll MOK” in the blue menu and give that password</source>
        <translation>在蓝色菜单中选择“Enroll MOK”并输入该密码</translation>
    </message>
    <message>
        <source>Restart, {what}.</source>
        <translation>请重新启动，{what}。</translation>
    </message>
    <message>
        <source>Think of a password for it:</source>
        <translation>请为此想一个密码：</translation>
    </message>
    <message>
        <source>Then restart, {what}.</source>
        <translation>然后重新启动，{what}。</translation>
    </message>
    <message>
        <source>Plug one in; EmojiCam can also film its synthetic actor:</source>
        <translation>请插上一个；EmojiCam 也可以拍摄它的演员：</translation>
    </message>
    <message>
        <source>None was found.</source>
        <translation>没有找到摄像头。</translation>
    </message>
    <message>
        <source>Reinstall EmojiCam.</source>
        <translation>请重新安装 EmojiCam。</translation>
    </message>
    <message>
        <source>It cannot be loaded: {error}.</source>
        <translation>无法加载：{error}。</translation>
    </message>
    <message>
        <source>Close {programs} if EmojiCam gets no picture.</source>
        <translation>如果 EmojiCam 没有画面，请关闭 {programs}。</translation>
    </message>
    <message>
        <source>{name} is in use by {programs}.</source>
        <translation>{name} 正被 {programs} 使用。</translation>
    </message>
    <message>
        <source>{programs} is filming with one of the cameras.</source>
        <translation>{programs} 正在用其中一个摄像头拍摄。</translation>
    </message>
    <message>
        <source>They do not run: {error}.</source>
        <translation>它们无法运行：{error}。</translation>
    </message>
    <message>
        <source>({names} was tried too, but cannot be used.)</source>
        <translation>（也试过 {names}，但无法使用。）</translation>
    </message>
    <message>
        <source>A face takes {ms} ms on the processor.{more}</source>
        <translation>在处理器上处理一张脸需要 {ms} 毫秒。{more}</translation>
    </message>
    <message>
        <source>Close what keeps the processor busy, or ask for fewer pictures a second: emojicam run --fps 15</source>
        <translation>请关闭占用处理器的程序，或减少每秒的画面数：emojicam run --fps 15</translation>
    </message>
    <message>
        <source>{what} That is too slow for 30 pictures a second.</source>
        <translation>{what}要达到每秒 30 幅画面，这太慢了。</translation>
    </message>
    <message>
        <source>There is an NVIDIA card, but it cannot be used (CUDA).</source>
        <translation>有 NVIDIA 显卡，但无法使用（CUDA）。</translation>
    </message>
    <message>
        <source>EmojiCam is at its best on the processor. For the card as well, install NVIDIA&apos;s libraries:</source>
        <translation>EmojiCam 在处理器上运行得最好。如果也想使用显卡，请安装 NVIDIA 的库：</translation>
    </message>
    <message>
        <source>Install your graphics card&apos;s driver, or Mesa&apos;s.</source>
        <translation>请安装显卡驱动，或 Mesa 的驱动。</translation>
    </message>
    <message>
        <source>Install your graphics card&apos;s driver.</source>
        <translation>请安装显卡驱动。</translation>
    </message>
    <message>
        <source>There is none, so EmojiCam runs without its panel.</source>
        <translation>没有屏幕，因此 EmojiCam 在没有窗口的情况下运行。</translation>
    </message>
    <message>
        <source>Start it in a terminal:</source>
        <translation>请在终端中启动：</translation>
    </message>
    <message>
        <source>Install {names}.</source>
        <translation>请安装 {names}。</translation>
    </message>
    <message>
        <source>It cannot show EmojiCam&apos;s panel: {names} is missing.</source>
        <translation>它无法显示 EmojiCam 的窗口：缺少 {names}。</translation>
    </message>
    <message>
        <source>This desktop shows no icons of running programs.</source>
        <translation>这个桌面不显示运行中程序的图标。</translation>
    </message>
    <message>
        <source>Keep EmojiCam&apos;s panel open.</source>
        <translation>请让 EmojiCam 的窗口保持打开。</translation>
    </message>
    <message>
        <source>Install GNOME&apos;s AppIndicator extension.</source>
        <translation>请安装 GNOME 的 AppIndicator 扩展。</translation>
    </message>
    <message>
        <source>Then log out and in again, and switch on AppIndicator in Extensions.</source>
        <translation>然后注销并重新登录，再在“扩展”中开启 AppIndicator。</translation>
    </message>
    <message>
        <source>GNOME shows no icons of running programs.</source>
        <translation>GNOME 不显示运行中程序的图标。</translation>
    </message>
    <message>
        <source>Only {n} GB free.</source>
        <translation>只剩余 {n} GB。</translation>
    </message>
    <message>
        <source>Make room before you record.</source>
        <translation>请在录制前腾出空间。</translation>
    </message>
    <message>
        <source>This is Linux inside Windows (WSL), which has no cameras.</source>
        <translation>这是 Windows 中的 Linux（WSL），没有摄像头。</translation>
    </message>
    <message>
        <source>{kernel} lacks the drivers for cameras.</source>
        <translation>{kernel} 缺少摄像头驱动。</translation>
    </message>
    <message>
        <source>Install and run EmojiCam in Windows itself, with OBS Studio for its virtual camera.</source>
        <translation>请在 Windows 本身中安装并运行 EmojiCam，并用 OBS Studio 提供虚拟摄像头。</translation>
    </message>
    <message>
        <source>{kernel} cannot load drivers (no CONFIG_MODULES), and a virtual camera takes one.</source>
        <translation>{kernel} 不能加载驱动（没有 CONFIG_MODULES），而虚拟摄像头需要驱动。</translation>
    </message>
    <message>
        <source>{kernel} was built without support for cameras, real or virtual (no CONFIG_MEDIA_SUPPORT).</source>
        <translation>{kernel} 构建时没有包含摄像头支持，真实的和虚拟的都没有（没有 CONFIG_MEDIA_SUPPORT）。</translation>
    </message>
    <message>
        <source>{kernel} was built without support for cameras and cannot load drivers, so no virtual camera can exist while it runs (no CONFIG_MEDIA_SUPPORT, no CONFIG_MODULES).</source>
        <translation>{kernel} 构建时没有包含摄像头支持，也不能加载驱动，因此运行它时不可能有虚拟摄像头（没有 CONFIG_MEDIA_SUPPORT，没有 CONFIG_MODULES）。</translation>
    </message>
    <message>
        <source>It is none of this system&apos;s own kernels: who set up this virtual machine or container chose it. Have it started with an ordinary kernel, such as that of Debian&apos;s package linux-image-amd64, or use EmojiCam on another computer.</source>
        <translation>这不是本系统自己的内核：它是由设置这台虚拟机或容器的人选定的。请让其改用普通内核启动，例如 Debian 软件包 linux-image-amd64 的内核，或在另一台电脑上使用 EmojiCam。</translation>
    </message>
    <message>
        <source>This is a container; the drivers of {kernel} belong to the machine around it.</source>
        <translation>这是容器；{kernel} 的驱动属于外面的主机。</translation>
    </message>
    <message>
        <source>Load v4l2loopback there, and start the container with its device, such as --device /dev/video10:</source>
        <translation>请在那里加载 v4l2loopback，并带上它的设备启动容器，例如 --device /dev/video10：</translation>
    </message>
    <message>
        <source>{kernel} is running, but an update has replaced its drivers.</source>
        <translation>{kernel} 正在运行，但一次更新替换了它的驱动。</translation>
    </message>
    <message>
        <source>The drivers of {kernel} are not here (/lib/modules/{kernel}).</source>
        <translation>这里没有 {kernel} 的驱动（/lib/modules/{kernel}）。</translation>
    </message>
    <message>
        <source>Install OBS Studio 30 or later from obsproject.com.</source>
        <translation>请从 obsproject.com 安装 OBS Studio 30 或更高版本。</translation>
    </message>
    <message>
        <source>Start OBS&apos;s virtual camera once, allow what macOS asks for, then stop it:</source>
        <translation>启动一次 OBS 的虚拟摄像头，允许 macOS 询问的权限，然后停止它：</translation>
    </message>
    <message>
        <source>It is missing; EmojiCam shows its pictures on OBS&apos;s virtual camera.</source>
        <translation>没有安装；EmojiCam 通过 OBS 的虚拟摄像头显示画面。</translation>
    </message>
    <message>
        <source>OBS {version} is too old; EmojiCam needs 30 or later.</source>
        <translation>OBS {version} 太旧；EmojiCam 需要 30 或更高版本。</translation>
    </message>
    <message>
        <source>macOS waits for you to allow OBS&apos;s camera.</source>
        <translation>macOS 正在等你允许 OBS 的摄像头。</translation>
    </message>
    <message>
        <source>OBS&apos;s camera has not been set up yet.</source>
        <translation>OBS 的摄像头还没有设置好。</translation>
    </message>
    <message>
        <source>Allow OBS under “{where}” in the window that this opens:</source>
        <translation>请在由此打开的窗口中，在“{where}”下允许 OBS：</translation>
    </message>
    <message>
        <source>Open a terminal as administrator, and run emojicam doctor --fix there.</source>
        <translation>请以管理员身份打开终端，并在其中运行 emojicam doctor --fix。</translation>
    </message>
    <message>
        <source>It takes an administrator, and neither sudo nor pkexec is here: run the commands as root yourself.</source>
        <translation>这需要管理员权限，而这里既没有 sudo 也没有 pkexec：请自己以 root 身份运行这些命令。</translation>
    </message>
    <message>
        <source>{command} failed (status {n}); the rest was not run.</source>
        <translation>{command} 失败（状态 {n}）；其余命令没有运行。</translation>
    </message>
    <message>
        <source>This package cannot use cameras at all.</source>
        <translation>这个软件包完全不能使用摄像头。</translation>
    </message>
    <message>
        <source>Install it in another way.</source>
        <translation>请用其他方式安装它。</translation>
    </message>
    <message>
        <source>It may not use cameras.</source>
        <translation>它没有使用摄像头的权限。</translation>
    </message>
    <message>
        <source>It may not see virtual cameras.</source>
        <translation>它看不到虚拟摄像头。</translation>
    </message>
    <message>
        <source>It gets its cameras from PipeWire, which may overlook a virtual one.</source>
        <translation>它从 PipeWire 获取摄像头，而 PipeWire 可能漏掉虚拟摄像头。</translation>
    </message>
    <message>
        <source>If Firefox does not list {camera}, start EmojiCam, have PipeWire look again, and restart Firefox; or set media.webrtc.camera.allow-pipewire to false in about:config.</source>
        <translation>如果 Firefox 没有列出 {camera}，请启动 EmojiCam，让 PipeWire 重新查找，再重启 Firefox；或在 about:config 中把 media.webrtc.camera.allow-pipewire 设为 false。</translation>
    </message>
    <message>
        <source>OBS Studio is installed, but its virtual camera is not registered.</source>
        <translation>OBS Studio 已安装，但它的虚拟摄像头没有注册。</translation>
    </message>
    <message>
        <source>In a terminal opened as administrator:</source>
        <translation>在以管理员身份打开的终端中：</translation>
    </message>
    <message>
        <source>OBS Studio, whose virtual camera EmojiCam uses, is missing.</source>
        <translation>缺少 OBS Studio，EmojiCam 要使用它的虚拟摄像头。</translation>
    </message>
    <message>
        <source>Windows&apos; camera service is switched off: many programs see no camera then.</source>
        <translation>Windows 的摄像头服务已关闭：这样许多程序看不到摄像头。</translation>
    </message>
    <message>
        <source>Windows was told to bypass its camera service: only one program at a time gets a camera.</source>
        <translation>Windows 被设置为绕过摄像头服务：同一时间只有一个程序能使用摄像头。</translation>
    </message>
    <message>
        <source>Windows does not let programs use the camera.</source>
        <translation>Windows 不让程序使用摄像头。</translation>
    </message>
    <message>
        <source>Switch on “Let desktop apps access your camera”:</source>
        <translation>请开启“允许桌面应用访问你的相机”：</translation>
    </message>
    <message>
        <source>{what} cannot be written to {path}; name a file in a folder that you may write to.</source>
        <translation>{what}无法写入 {path}；请选择你可以写入的文件夹中的文件。</translation>
    </message>
    <message>
        <source>{what} cannot be written to {path} ({why}); name another file.</source>
        <translation>{what}无法写入 {path}（{why}）；请选择其他文件。</translation>
    </message>
    <message>
        <source>reinstall EmojiCam to get its networks back</source>
        <translation>请重新安装 EmojiCam 以恢复它的网络</translation>
    </message>
    <message>
        <source>{name} takes {ms} ms on {provider} and {cpu_ms} ms on the CPU: choose --provider cpu</source>
        <translation>{name} 在 {provider} 上需要 {ms} 毫秒，在 CPU 上需要 {cpu_ms} 毫秒：请使用 CPU（--provider cpu）</translation>
    </message>
    <message>
        <source>the network {path} is missing or cannot be read: {remedy}</source>
        <translation>网络 {path} 缺失或无法读取：{remedy}</translation>
    </message>
    <message>
        <source>name another file</source>
        <translation>请选择其他文件</translation>
    </message>
    <message>
        <source>name an ONNX file that ONNX Runtime knows</source>
        <translation>请选择 ONNX Runtime 能识别的 ONNX 文件</translation>
    </message>
    <message>
        <source>the list of networks {path} cannot be read ({error}): {remedy}</source>
        <translation>网络列表 {path} 无法读取（{error}）：{remedy}</translation>
    </message>
    <message>
        <source>the network {name} is not described in {path}: {remedy}</source>
        <translation>{path} 中没有网络 {name} 的说明：{remedy}</translation>
    </message>
    <message>
        <source>the network {path} is damaged (its checksum is not the one in MANIFEST.toml): {remedy}</source>
        <translation>网络 {path} 已损坏（校验和与 MANIFEST.toml 中的不符）：{remedy}</translation>
    </message>
    <message>
        <source>there is no provider {name}: choose auto, {names}</source>
        <translation>没有计算单元 {name}：请选择 auto、{names}</translation>
    </message>
    <message>
        <source>the network {name} cannot be loaded ({error}): {remedy}</source>
        <translation>网络 {name} 无法加载（{error}）：{remedy}</translation>
    </message>
    <message>
        <source>{name} runs on {provider}, for {wanted} is not available: install its driver and runtime, or choose auto</source>
        <translation>{name} 在 {provider} 上运行，因为 {wanted} 不可用：请安装它的驱动和运行环境，或选择 auto</translation>
    </message>
    <message>
        <source>A port is a number from 0 to 65535, not {port}: say http, or http:8091.</source>
        <translation>端口是 0 到 65535 之间的数字，不能是 {port}：请写 http 或 http:8091。</translation>
    </message>
    <message>
        <source>There is no sink {name}: choose virtualcam, http, pipewire, null, or a file ending in .mp4 or .webm.</source>
        <translation>没有输出 {name}：请选择 virtualcam、http、pipewire、null，或以 .mp4 或 .webm 结尾的文件。</translation>
    </message>
    <message>
        <source>{codec} cannot record {width}x{height} ({error}): try another size or type of file.</source>
        <translation>{codec} 无法录制 {width}x{height}（{error}）：请试试其他尺寸或文件类型。</translation>
    </message>
    <message>
        <source>{name} was opened for pictures of {width}x{height} and got one of {w}x{h}: start it anew.</source>
        <translation>{name} 是为 {width}x{height} 的画面打开的，却收到了 {w}x{h} 的画面：请重新启动。</translation>
    </message>
    <message>
        <source>The animated picture</source>
        <translation>动画图片</translation>
    </message>
    <message>
        <source>{path} cannot be written ({error}): record an .mp4 instead.</source>
        <translation>{path} 无法写入（{error}）：请改为录制 .mp4。</translation>
    </message>
    <message>
        <source>There is no virtual camera yet: {remedy}.</source>
        <translation>还没有虚拟摄像头：{remedy}。</translation>
    </message>
    <message>
        <source>Another program is showing its pictures on {names}: close it, and start again.</source>
        <translation>另一个程序正在 {names} 上显示画面：请将其关闭后重新启动。</translation>
    </message>
    <message>
        <source>There is no device {path}: see emojicam devices, or {remedy}.</source>
        <translation>没有设备 {path}：请看 emojicam devices，或{remedy}。</translation>
    </message>
    <message>
        <source>join the group video, with: sudo usermod -a -G video $USER</source>
        <translation>请加入 video 组：sudo usermod -a -G video $USER</translation>
    </message>
    <message>
        <source>Cannot open {path} ({error}): {remedy}.</source>
        <translation>无法打开 {path}（{error}）：{remedy}。</translation>
    </message>
    <message>
        <source>{path} is not a virtual camera: see emojicam devices, or {remedy}.</source>
        <translation>{path} 不是虚拟摄像头：请看 emojicam devices，或{remedy}。</translation>
    </message>
    <message>
        <source>{output} hangs: stop what uses it, or plug it in anew, to go on with it.</source>
        <translation>{output}没有响应：请关闭正在使用它的程序或重新插拔，即可继续使用。</translation>
    </message>
    <message>
        <source>An output did not open in time; unplug or restart the device and try again.</source>
        <translation>有一个输出没有及时打开；请拔下或重启设备后再试。</translation>
    </message>
    <message>
        <source>{name} cannot be opened ({error}); choose another output with --sink.</source>
        <translation>{name} 无法打开（{error}）；请用 --sink 选择其他输出。</translation>
    </message>
    <message>
        <source>Cannot record to {name}: the name of a recording ends in {endings}.</source>
        <translation>无法录制到 {name}：录制文件的名称应以 {endings} 结尾。</translation>
    </message>
    <message>
        <source>Cannot write to {name} ({error}): free space or record elsewhere.</source>
        <translation>无法写入 {name}（{error}）：请腾出空间或录制到别处。</translation>
    </message>
    <message>
        <source>{why} The clip has no sound.</source>
        <translation>{why}该片段没有声音。</translation>
    </message>
    <message>
        <source>The first {seconds} s are in {path}.</source>
        <translation>前 {seconds} 秒在 {path} 中。</translation>
    </message>
    <message>
        <source>No space was left for {name}: free some, or record to another disk.{more}</source>
        <translation>{name} 没有空间了：请腾出一些，或录制到其他磁盘。{more}</translation>
    </message>
    <message>
        <source>Recording {name} broke off ({error}): record to another disk or folder.{more}</source>
        <translation>{name} 的录制中断了（{error}）：请录制到其他磁盘或文件夹。{more}</translation>
    </message>
    <message>
        <source>it was deleted meanwhile</source>
        <translation>期间已被删除</translation>
    </message>
    <message>
        <source>There is nothing to replay yet: wait until your emoji has been seen for a moment.</source>
        <translation>还没有可保留的内容：请等你的表情出现一会儿。</translation>
    </message>
    <message>
        <source>The replay cannot be saved to {path} ({error}): choose another folder.</source>
        <translation>最近几秒无法保存到 {path}（{error}）：请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The folder {path} does not exist: create it, or record somewhere else.</source>
        <translation>文件夹 {path} 不存在：请创建它，或录制到别处。</translation>
    </message>
    <message>
        <source>Another program is recording to {path}: choose another name.</source>
        <translation>另一个程序正在录制到 {path}：请选择其他名称。</translation>
    </message>
    <message>
        <source>{path} is a folder: give the recording a name of its own.</source>
        <translation>{path} 是文件夹：请给录制文件单独起名。</translation>
    </message>
    <message>
        <source>Cannot write to {path} ({error}): record to a folder of your own.</source>
        <translation>无法写入 {path}（{error}）：请录制到你自己的文件夹。</translation>
    </message>
    <message>
        <source>Cannot write to {path} ({error}): record to another folder.</source>
        <translation>无法写入 {path}（{error}）：请录制到其他文件夹。</translation>
    </message>
    <message>
        <source>load v4l2loopback with: {command}</source>
        <translation>请这样加载 v4l2loopback：{command}</translation>
    </message>
    <message>
        <source>install OBS Studio 28 or later from obsproject.com, and do not start its own virtual camera</source>
        <translation>请从 obsproject.com 安装 OBS Studio 28 或更高版本，并且不要启动它自己的虚拟摄像头</translation>
    </message>
    <message>
        <source>install OBS Studio 30 or later from obsproject.com, and start and stop its virtual camera once</source>
        <translation>请从 obsproject.com 安装 OBS Studio 30 或更高版本，并启动再停止一次它的虚拟摄像头</translation>
    </message>
    <message>
        <source>{name} takes no more pictures ({error}): start EmojiCam again.</source>
        <translation>{name} 不再接收画面（{error}）：请重新启动 EmojiCam。</translation>
    </message>
    <message>
        <source>{device} is being watched in the format {format}: close what uses it, and start again.</source>
        <translation>{device} 正以 {format} 格式被观看：请关闭使用它的程序，然后重新启动。</translation>
    </message>
    <message>
        <source>pyvirtualcam does not work here ({error}): use --sink http instead.</source>
        <translation>pyvirtualcam 在这里无法工作（{error}）：请改用 --sink http。</translation>
    </message>
    <message>
        <source>use --sink http instead</source>
        <translation>请改用 --sink http</translation>
    </message>
    <message>
        <source>Cannot become a {width}x{height} virtual camera ({why}): {remedy}.</source>
        <translation>无法创建 {width}x{height} 的虚拟摄像头（{why}）：{remedy}。</translation>
    </message>
    <message>
        <source>no face found</source>
        <translation>没有找到脸</translation>
    </message>
    <message>
        <source>{name} at {seconds} s</source>
        <translation>{name} 第 {seconds} 秒</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>另外还有 {n} 张</translation>
    </message>
    <message>
        <source>None of {n} pictures shows a face well enough ({why}); {remedy}</source>
        <translation>{n} 张图片都没有把脸拍清楚（{why}）；{remedy}</translation>
    </message>
    <message>
        <source>take one from the front, in even light, near enough that the face fills a third of it</source>
        <translation>请从正面拍，光线均匀，近到脸占画面的三分之一</translation>
    </message>
    <message>
        <source>{name} shows {n} faces; say which with --face N, counted from the left, or --face largest.</source>
        <translation>{name} 中有 {n} 张脸；请选一张只有你的照片。</translation>
    </message>
    <message>
        <source>{name} shows {n} faces, so there is no face {number}; give --face another.</source>
        <translation>{name} 中有 {n} 张脸，没有第 {number} 张；请另选。</translation>
    </message>
    <message>
        <source>too small</source>
        <translation>脸太小</translation>
    </message>
    <message>
        <source>blurred</source>
        <translation>模糊</translation>
    </message>
    <message>
        <source>turned away</source>
        <translation>脸转开了</translation>
    </message>
    <message>
        <source>head tipped back</source>
        <translation>头向后仰</translation>
    </message>
    <message>
        <source>head bowed</source>
        <translation>头低着</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>太暗</translation>
    </message>
    <message>
        <source>overexposed</source>
        <translation>过度曝光</translation>
    </message>
    <message>
        <source>lit from one side</source>
        <translation>只有一侧有光</translation>
    </message>
    <message>
        <source>mouth covered</source>
        <translation>嘴被遮住</translation>
    </message>
    <message>
        <source>eyes covered</source>
        <translation>眼睛被遮住</translation>
    </message>
    <message>
        <source>mouth wide open</source>
        <translation>嘴张得太大</translation>
    </message>
    <message>
        <source>eyes shut</source>
        <translation>眼睛闭着</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>带引号的文本</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>cannot write the persona {path} ({error}): choose a folder that you may write to</source>
        <translation>人物 {path} 无法保存（{error}）：请选择你可以写入的文件夹</translation>
    </message>
    <message>
        <source>{file} is not valid TOML ({error}): correct that line or make the persona anew</source>
        <translation>{file} 不是有效的 TOML（{error}）：请改正那一行，或重新制作人物</translation>
    </message>
    <message>
        <source>{file} has an unknown section [{name}]: {hint}</source>
        <translation>{file} 中有未知的部分 [{name}]：{hint}</translation>
    </message>
    <message>
        <source>no persona {name}: {hint}; there are: {names}</source>
        <translation>没有人物 {name}：{hint}；现有：{names}</translation>
    </message>
    <message>
        <source>{error} What was recorded is kept as a film: {kept}.</source>
        <translation>{error} 已录制的内容保存为视频：{kept}。</translation>
    </message>
    <message>
        <source>make one with `emojicam enroll PHOTO --name {name}`</source>
        <translation>请用 `emojicam enroll PHOTO --name {name}` 创建</translation>
    </message>
    <message>
        <source>{file} has an unknown key {name}: {hint}</source>
        <translation>{file} 中有未知的特征 {name}：{hint}</translation>
    </message>
    <message>
        <source>{where} must be one of {choices}, got {value}: {hint}</source>
        <translation>{where} 应当是 {choices} 之一，而不是 {value}：{hint}</translation>
    </message>
    <message>
        <source>The network that draws clay has not learned this cut of hair and draws the nearest that it knows.</source>
        <translation>绘制“黏土”的网络没有学过这种发型，画的是它所知道的最接近的一种。</translation>
    </message>
    <message>
        <source>Stickers cannot be written to {folder} ({error}); choose a folder that you may write to.</source>
        <translation>无法将贴纸写入 {folder}（{error}）；请选择一个你可以写入的文件夹。</translation>
    </message>
    <message>
        <source>there is no persona file {path}: check the path, or copy a stock persona and change it</source>
        <translation>没有人物文件 {path}：请检查路径，或复制一个自带人物再修改</translation>
    </message>
    <message>
        <source>{what}; the style clay is sharpest with it, classic does not need it.</source>
        <translation>{what}；有了它“黏土”风格最清晰，“经典”不需要它。</translation>
    </message>
    <message>
        <source>{path} is not a text file: a persona is a TOML file in UTF-8</source>
        <translation>{path} 不是文本文件：人物是 UTF-8 编码的 TOML 文件</translation>
    </message>
    <message>
        <source>cannot read the persona {path} ({error}): check the path</source>
        <translation>人物 {path} 无法读取（{error}）：请检查路径</translation>
    </message>
    <message>
        <source>{file} has no `schema`: a persona file begins with `schema = {n}`</source>
        <translation>{file} 中没有 `schema`：人物文件以 `schema = {n}` 开头</translation>
    </message>
    <message>
        <source>{file} has schema {found} but this program reads schema {known}: update EmojiCam or make the persona anew</source>
        <translation>{file} 的格式版本是 {found}，而本程序读取版本 {known}：请更新 EmojiCam，或重新制作人物</translation>
    </message>
    <message>
        <source>{file}: {name} must be a section of traits, got {value}: write [{name}] on a line of its own</source>
        <translation>{file}：{name} 应当是一组特征，而不是 {value}：请把 [{name}] 单独写在一行</translation>
    </message>
    <message>
        <source>{where} must be {kind}, got {value}: correct it or remove the line</source>
        <translation>{where} 应当是{kind}，而不是 {value}：请改正或删除这一行</translation>
    </message>
    <message>
        <source>{where} must be {n} numbers in brackets, or []: calibrate anew or remove the line</source>
        <translation>{where} 应当是括号中的 {n} 个数字，或 []：请重新学习你的脸，或删除这一行</translation>
    </message>
    <message>
        <source>{where} must be a colour like &quot;#ffcc00&quot;, got {value}: six hexadecimal digits after the #</source>
        <translation>{where} 应当是像 &quot;#ffcc00&quot; 这样的颜色，而不是 {value}：# 后面是六位十六进制数</translation>
    </message>
    <message>
        <source>{where} must be in {low}..{high}, got {value}: choose a number in that range</source>
        <translation>{where} 应当在 {low}..{high} 之内，而不是 {value}：请选择该范围内的数字</translation>
    </message>
    <message>
        <source>did you mean {name}?</source>
        <translation>你是想说 {name} 吗？</translation>
    </message>
    <message>
        <source>remove it, or see the stock personas for what there is</source>
        <translation>请删除它，或看看自带人物中有哪些</translation>
    </message>
    <message>
        <source>There is no photo {path}; check its name and folder.</source>
        <translation>没有照片 {path}；请检查名称和文件夹。</translation>
    </message>
    <message>
        <source>The folder {path} cannot be read ({error}); name another.</source>
        <translation>文件夹 {path} 无法读取（{error}）；请选择其他文件夹。</translation>
    </message>
    <message>
        <source>There is no photo in the folder {path}; name one with JPEG, PNG, WebP or HEIC files.</source>
        <translation>文件夹 {path} 中没有照片；请选择含有 JPEG、PNG、WebP 或 HEIC 文件的文件夹。</translation>
    </message>
    <message>
        <source>{path} is {width}x{height} pixels, too small to hold a face; use a larger photo.</source>
        <translation>{path} 为 {width}x{height} 像素，小得容不下一张脸；请使用更大的照片。</translation>
    </message>
    <message>
        <source>{path} is a folder; name the photos in it.</source>
        <translation>{path} 是文件夹；请选择其中的照片。</translation>
    </message>
    <message>
        <source>{path} is a device, not a photo; name a file.</source>
        <translation>{path} 是设备，不是照片；请选择文件。</translation>
    </message>
    <message>
        <source>{path} is empty; copy or take the photo anew.</source>
        <translation>{path} 是空的；请重新复制或拍摄照片。</translation>
    </message>
    <message>
        <source>damaged or cut off</source>
        <translation>已损坏或不完整</translation>
    </message>
    <message>
        <source>neither a photo nor a film that can be read</source>
        <translation>不是可以读取的照片或视频</translation>
    </message>
    <message>
        <source>{path} is {what}; look at it in another program, or save it anew as JPEG or PNG.</source>
        <translation>{path}：{what}；请用其他程序打开看看，或重新存为 JPEG 或 PNG。</translation>
    </message>
    <message>
        <source>{path} has {width}x{height} pixels, more than a photo has; save it smaller and try again.</source>
        <translation>{path} 为 {width}x{height} 像素，比照片应有的更多；请存得小一些再试。</translation>
    </message>
    <message>
        <source>A name has 1 to {n} letters.</source>
        <translation>名称应有 1 到 {n} 个字符。</translation>
    </message>
    <message>
        <source>{name} cannot be a name: choose one of letters, digits and blanks.</source>
        <translation>{name} 不能作为名称：请使用字母、数字和空格。</translation>
    </message>
    <message>
        <source>There is a persona {name} already: choose another name.</source>
        <translation>已经有人物 {name}：请选择其他名称。</translation>
    </message>
    <message>
        <source>{name} comes with EmojiCam and keeps its name: duplicate it and rename the copy.</source>
        <translation>{name} 是 EmojiCam 自带的，名称不变：请复制它，再给副本改名。</translation>
    </message>
    <message>
        <source>{name} comes with EmojiCam and stays.</source>
        <translation>{name} 是 EmojiCam 自带的，会保留。</translation>
    </message>
    <message>
        <source>{name} cannot be deleted ({why}): delete {path} yourself.</source>
        <translation>{name} 无法删除（{why}）：请自己删除 {path}。</translation>
    </message>
    <message>
        <source>{name} cannot be renamed ({error}): choose another name.</source>
        <translation>{name} 无法改名（{error}）：请选择其他名称。</translation>
    </message>
    <message>
        <source>The style {style} is not drawn by the {renderer}: only --style clay is.</source>
        <translation>{renderer} 不绘制 {style} 风格：只绘制“黏土”。</translation>
    </message>
    <message>
        <source>{driver} is no graphics card but a program on the processor, too slow for a call; --renderer studio has it draw all the same.</source>
        <translation>{driver} 不是显卡，而是处理器上的程序，对通话来说太慢；用 --renderer studio 仍可让它绘制。</translation>
    </message>
    <message>
        <source>Drawn in the style classic, not clay.  {why}</source>
        <translation>以“经典”风格绘制，而不是“黏土”。  {why}</translation>
    </message>
    <message>
        <source>Drawn in the style classic, not clay.  {why}  And the network takes {ms} ms a picture here.</source>
        <translation>以“经典”风格绘制，而不是“黏土”。  {why}  而且网络在这里每幅画面需要 {ms} 毫秒。</translation>
    </message>
    <message>
        <source>Clay is drawn by a network in {ms} ms.  {why}</source>
        <translation>“黏土”由网络在 {ms} 毫秒内绘制。  {why}</translation>
    </message>
    <message>
        <source>The backdrop {path} is not a picture; choose a PNG or JPEG file.</source>
        <translation>背景 {path} 不是图片；请选择 PNG 或 JPEG 文件。</translation>
    </message>
    <message>
        <source>The backdrop {path} cannot be read ({error}); use #rrggbb, one of {names}, a picture, or {blur} for your room.</source>
        <translation>背景 {path} 无法读取（{error}）；请使用 #rrggbb、{names} 之一、一张图片，或用 {blur} 表示你的房间。</translation>
    </message>
    <message>
        <source>The studio is closed: open another one.</source>
        <translation>工作室已关闭：请另开一个。</translation>
    </message>
    <message>
        <source>The graphics driver does not answer for {seconds} s: restart the machine, or choose --style classic, which needs none.</source>
        <translation>显卡驱动已有 {seconds} 秒没有响应：请重启电脑，或选择不需要它的“经典”风格。</translation>
    </message>
    <message>
        <source>The graphics library moderngl cannot be loaded ({error}): reinstall EmojiCam.</source>
        <translation>图形库 moderngl 无法加载（{error}）：请重新安装 EmojiCam。</translation>
    </message>
    <message>
        <source>The graphics library moderngl cannot be loaded ({error})</source>
        <translation>图形库 moderngl 无法加载（{error}）</translation>
    </message>
    <message>
        <source>install your graphics card&apos;s driver, or Mesa&apos;s with `apt install libgl1 libegl1 libgl1-mesa-dri`</source>
        <translation>请安装显卡驱动，或用 `apt install libgl1 libegl1 libgl1-mesa-dri` 安装 Mesa 的驱动</translation>
    </message>
    <message>
        <source>install your graphics card&apos;s driver</source>
        <translation>请安装显卡驱动</translation>
    </message>
    <message>
        <source>restart the machine</source>
        <translation>请重启电脑</translation>
    </message>
    <message>
        <source>a driver without a name</source>
        <translation>没有名称的驱动</translation>
    </message>
    <message>
        <source>if that happens again, restart the machine, or choose --style classic, which needs no driver</source>
        <translation>如果再次发生，请重启电脑，或选择不需要驱动的“经典”风格</translation>
    </message>
    <message>
        <source>The graphics driver {name} gave up drawing ({why}): {remedy}.</source>
        <translation>显卡驱动 {name} 停止了绘制（{why}）：{remedy}。</translation>
    </message>
    <message>
        <source>{remedy}, or choose --style classic, which needs none</source>
        <translation>{remedy}，或选择不需要它的“经典”风格</translation>
    </message>
    <message>
        <source>OpenGL {version} cannot be had here ({why}): {remedy}.</source>
        <translation>这里没有 OpenGL {version}（{why}）：{remedy}。</translation>
    </message>
    <message>
        <source>OpenGL {version} cannot be had here ({why})</source>
        <translation>这里没有 OpenGL {version}（{why}）</translation>
    </message>
    <message>
        <source>The network that draws clay failed ({error}): choose --style classic.</source>
        <translation>绘制“黏土”的网络失败了（{error}）：请选择“经典”风格。</translation>
    </message>
    <message>
        <source>its picture is empty</source>
        <translation>它的画面是空的</translation>
    </message>
    <message>
        <source>The graphics driver {name} cannot draw clay ({what}): {remedy}.</source>
        <translation>显卡驱动 {name} 无法绘制“黏土”（{what}）：{remedy}。</translation>
    </message>
    <message>
        <source>There is no reaction {name}; there are {names}.</source>
        <translation>没有反应 {name}；现有 {names}。</translation>
    </message>
    <message>
        <source>The style was changed in the middle.  {why}</source>
        <translation>风格在中途换了。  {why}</translation>
    </message>
    <message>
        <source>The drawing library skia cannot be loaded ({error}): install the system&apos;s OpenGL libraries, on Debian and Ubuntu with `apt install libgl1 libegl1 libexpat1`.</source>
        <translation>绘图库 skia 无法加载（{error}）：请安装系统的 OpenGL 库，在 Debian 和 Ubuntu 上用 `apt install libgl1 libegl1 libexpat1`。</translation>
    </message>
    <message>
        <source>A sticker does not fit into the {bytes} bytes of a {kind} file; leave that sticker out.</source>
        <translation>有一张贴纸放不进 {kind} 文件的 {bytes} 字节；请略去它。</translation>
    </message>
    <message>
        <source>There is no sticker {name}; there are {names}.</source>
        <translation>没有贴纸 {name}；现有 {names}。</translation>
    </message>
    <message>
        <source>The sticker</source>
        <translation>贴纸</translation>
    </message>
    <message>
        <source>The settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>{words} {more}</source>
        <translation>{words}{more}</translation>
    </message>
    <message>
        <source>{words}.</source>
        <translation>{words}。</translation>
    </message>
    <message>
        <source>{words}; {more}</source>
        <translation>{words}；{more}</translation>
    </message>
    <message>
        <source>{words}: {more}</source>
        <translation>{words}：{more}</translation>
    </message>
    <message>
        <source>{words}, {more}</source>
        <translation>{words}、{more}</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查找</translation>
    </message>
    <message>
        <source>The first that works</source>
        <translation>第一个可用的</translation>
    </message>
    <message>
        <source>in use by {names}</source>
        <translation>正被 {names} 使用</translation>
    </message>
    <message>
        <source>An actor, no camera</source>
        <translation>演员（无摄像头）</translation>
    </message>
    <message>
        <source>In Zoom, Meet or Teams choose the camera called EmojiCam.</source>
        <translation>在 Zoom、Meet 或 Teams 中选择名为 EmojiCam 的摄像头。</translation>
    </message>
    <message>
        <source>Virtual camera</source>
        <translation>虚拟摄像头</translation>
    </message>
    <message>
        <source>Where clips go</source>
        <translation>片段保存位置</translation>
    </message>
    <message>
        <source>What a clip is</source>
        <translation>片段格式</translation>
    </message>
    <message>
        <source>Film, MP4</source>
        <translation>视频，MP4</translation>
    </message>
    <message>
        <source>Film, WebM</source>
        <translation>视频，WebM</translation>
    </message>
    <message>
        <source>Animated WebP</source>
        <translation>动态 WebP</translation>
    </message>
    <message>
        <source>Animated GIF</source>
        <translation>动态 GIF</translation>
    </message>
    <message>
        <source>With the sound of your microphone</source>
        <translation>包含麦克风的声音</translation>
    </message>
    <message>
        <source>It is open only while a clip is recorded.</source>
        <translation>仅在录制片段时打开。</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>系统语言</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>跟随系统颜色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>When this window is closed</source>
        <translation>关闭此窗口时</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>Less motion in this window</source>
        <translation>减少此窗口的动画</translation>
    </message>
    <message>
        <source>The first steps again</source>
        <translation>重新查看入门步骤</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>此窗口</translation>
    </message>
    <message>
        <source>Keys that work in every program</source>
        <translation>在所有程序中有效的按键</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Another program has some of these keys. Once it lets go, switch this off and on again.</source>
        <translation>其他程序占用了其中一些按键。等它释放后，请关闭再打开此项。</translation>
    </message>
    <message>
        <source>Here the desktop gives no such keys. In its own settings bind keys to these commands:</source>
        <translation>这里的桌面不提供这样的按键。请在它自己的设置中把按键绑定到这些命令：</translation>
    </message>
    <message>
        <source>Choose them in your desktop&apos;s settings.</source>
        <translation>请在桌面的设置中选择。</translation>
    </message>
    <message>
        <source>Asking for the keys. Your desktop may ask you which.</source>
        <translation>正在申请按键。桌面可能会问你用哪些键。</translation>
    </message>
    <message>
        <source>another program has it</source>
        <translation>已被其他程序占用</translation>
    </message>
    <message>
        <source>Your system gives no such keys now. A program that binds keys to commands can use these:</source>
        <translation>系统目前不提供这样的按键。能把按键绑定到命令的程序可以使用这些：</translation>
    </message>
    <message>
        <source>EmojiCam, among your videos</source>
        <translation>“视频”中的 EmojiCam</translation>
    </message>
    <message>
        <source>Animated pictures have no sound.</source>
        <translation>动图没有声音。</translation>
    </message>
    <message>
        <source>Your system asks for it.</source>
        <translation>你的系统要求如此。</translation>
    </message>
</context>
<context>
    <name>StickersPage</name>
    <message>
        <source>React to my expressions</source>
        <translation>对我的表情作出反应</translation>
    </message>
    <message>
        <source>Hearts for a smile that is held, steam for anger, and the like</source>
        <translation>保持微笑时出现爱心，生气时冒蒸汽，等等</translation>
    </message>
    <message>
        <source>React, for others to see</source>
        <translation>作出反应，别人可见</translation>
    </message>
    <message>
        <source>A click copies one; pull it into a chat, or save all of them.</source>
        <translation>单击即可复制；可拖到聊天中，或全部保存。</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>全部保存</translation>
    </message>
    <message>
        <source>Stickers of you</source>
        <translation>你的贴纸</translation>
    </message>
    <message>
        <source>Copies this sticker</source>
        <translation>复制此贴纸</translation>
    </message>
    <message>
        <source>Copied: {name}</source>
        <translation>已复制：{name}</translation>
    </message>
    <message>
        <source>Where should the stickers go?</source>
        <translation>贴纸保存到哪里？</translation>
    </message>
    <message>
        <source>{count} stickers are in {name}</source>
        <translation>{name} 中有 {count} 个贴纸</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open EmojiCam</source>
        <translation>打开 EmojiCam</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>Blank now</source>
        <translation>立即隐藏</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>停止录制</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>Keep the last 10 s</source>
        <translation>保存最近 10 秒</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>风格</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>正在录制</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Which camera sees you?</source>
        <translation>用哪个摄像头拍你？</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>你是谁？</translation>
    </message>
    <message>
        <source>Meet your emoji</source>
        <translation>认识你的表情</translation>
    </message>
    <message>
        <source>Be seen</source>
        <translation>让别人看到</translation>
    </message>
    <message>
        <source>Filmed for this page only; nothing is kept. Later EmojiCam films only while somebody looks.</source>
        <translation>只为这一页拍摄，什么都不保存。之后只有在有人观看时，EmojiCam 才会拍摄。</translation>
    </message>
    <message>
        <source>A few taps, and it is you. All of it can be changed later.</source>
        <translation>点几下就像你了。以后都可以再改。</translation>
    </message>
    <message>
        <source>In Zoom, Meet or Teams choose the camera called EmojiCam.</source>
        <translation>在 Zoom、Meet 或 Teams 中选择名为 EmojiCam 的摄像头。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Skip the first steps</source>
        <translation>跳过入门步骤</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Make my emoji</source>
        <translation>生成我的表情</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>in use by {names}</source>
        <translation>正被 {names} 使用</translation>
    </message>
    <message>
        <source>An actor</source>
        <translation>一位演员</translation>
    </message>
    <message>
        <source>No camera can be used now: plug one in, or close what uses it.</source>
        <translation>现在没有可用的摄像头：请插上一个，或关闭占用它的程序。</translation>
    </message>
    <message>
        <source>Choose who is nearest to you; the next step makes it you.</source>
        <translation>选最像你的；下一步让它变成你。</translation>
    </message>
    <message>
        <source>From photos of you only numbers are kept, and the photos never leave this computer.</source>
        <translation>照片只会变成数字，而且绝不离开这台电脑。</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Or choose who is nearest to you:</source>
        <translation>或者选最像你的：</translation>
    </message>
    <message>
        <source>One moment: the camera is waking up …</source>
        <translation>稍等：摄像头正在启动……</translation>
    </message>
    <message>
        <source>No camera is chosen. Go back to choose one, or drop photos here.</source>
        <translation>没有选择摄像头。返回去选一个，或把照片拖到这里。</translation>
    </message>
    <message>
        <source>me</source>
        <translation>我</translation>
    </message>
    <message>
        <source>One moment: your emoji is waking up …</source>
        <translation>稍等：你的表情正在醒来……</translation>
    </message>
    <message>
        <source>Your photo</source>
        <translation>你的照片</translation>
    </message>
</context>
<context>
    <name>Wheel</name>
    <message>
        <source>How light</source>
        <translation>亮度</translation>
    </message>
    <message>
        <source>Colour as #rrggbb</source>
        <translation>颜色，如 #rrggbb</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>In Zoom and Meet, the arrow beside the camera button opens the list of cameras: EmojiCam is in it.</source>
        <translation>在 Zoom 和 Meet 中，摄像头按钮旁的箭头会打开摄像头列表：EmojiCam 就在其中。</translation>
    </message>
    <message>
        <source>Webcam</source>
        <translation>网络摄像头</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Camera on</source>
        <translation>摄像头开启</translation>
    </message>
    <message>
        <source>Show your emoji to others, or let the camera go (Ctrl+E)</source>
        <translation>向他人显示表情，或释放摄像头 (Ctrl+E)</translation>
    </message>
    <message>
        <source>Record a clip (Ctrl+R)</source>
        <translation>录制片段 (Ctrl+R)</translation>
    </message>
    <message>
        <source>Keep the last ten seconds as a clip (Ctrl+L)</source>
        <translation>将最近十秒保存为片段 (Ctrl+L)</translation>
    </message>
    <message>
        <source>Hide your emoji at once (Ctrl+B)</source>
        <translation>立即隐藏表情 (Ctrl+B)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>Last 10 s</source>
        <translation>最近 10 秒</translation>
    </message>
    <message>
        <source>Blank now</source>
        <translation>立即隐藏</translation>
    </message>
    <message>
        <source>See yourself as in a mirror; others never do</source>
        <translation>像照镜子一样看自己；他人不会</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>表情</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Stickers</source>
        <translation>贴纸</translation>
    </message>
    <message>
        <source>One moment: your emoji is waking up …</source>
        <translation>稍等：你的表情正在醒来……</translation>
    </message>
    <message>
        <source>Stop {time}</source>
        <translation>停止 {time}</translation>
    </message>
    <message>
        <source>Recording {time}</source>
        <translation>录制中 {time}</translation>
    </message>
    <message>
        <source>Recording {time}, microphone on</source>
        <translation>录制中 {time}，麦克风已打开</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Skin</source>
        <translation>皮肤</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>脸</translation>
    </message>
    <message>
        <source>Eyes</source>
        <translation>眼睛</translation>
    </message>
    <message>
        <source>Brows</source>
        <translation>眉毛</translation>
    </message>
    <message>
        <source>Nose</source>
        <translation>鼻子</translation>
    </message>
    <message>
        <source>Mouth</source>
        <translation>嘴</translation>
    </message>
    <message>
        <source>Hair</source>
        <translation>头发</translation>
    </message>
    <message>
        <source>Beard</source>
        <translation>胡子</translation>
    </message>
    <message>
        <source>Glasses</source>
        <translation>眼镜</translation>
    </message>
    <message>
        <source>Headwear</source>
        <translation>帽饰</translation>
    </message>
    <message>
        <source>Earrings</source>
        <translation>耳环</translation>
    </message>
    <message>
        <source>Clothes</source>
        <translation>衣服</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>色调</translation>
    </message>
    <message>
        <source>Rosy cheeks</source>
        <translation>红润脸颊</translation>
    </message>
    <message>
        <source>Freckles</source>
        <translation>雀斑</translation>
    </message>
    <message>
        <source>Cool to warm</source>
        <translation>冷暖色调</translation>
    </message>
    <message>
        <source>Lines of age</source>
        <translation>皱纹</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Jaw</source>
        <translation>下颌</translation>
    </message>
    <message>
        <source>Chin</source>
        <translation>下巴</translation>
    </message>
    <message>
        <source>Cheeks</source>
        <translation>脸颊</translation>
    </message>
    <message>
        <source>Ears</source>
        <translation>耳朵</translation>
    </message>
    <message>
        <source>Forehead</source>
        <translation>额头</translation>
    </message>
    <message>
        <source>Temples</source>
        <translation>太阳穴</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>间距</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Tilt</source>
        <translation>倾斜</translation>
    </message>
    <message>
        <source>Eye colour</source>
        <translation>瞳色</translation>
    </message>
    <message>
        <source>Lashes</source>
        <translation>睫毛</translation>
    </message>
    <message>
        <source>Roundness</source>
        <translation>圆度</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>粗细</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>鼻梁</translation>
    </message>
    <message>
        <source>Fullness</source>
        <translation>丰满度</translation>
    </message>
    <message>
        <source>Upper lip</source>
        <translation>上唇</translation>
    </message>
    <message>
        <source>Lower lip</source>
        <translation>下唇</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Lighter strands</source>
        <translation>浅色发丝</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>发量</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>两侧</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>柔和</translation>
    </message>
    <message>
        <source>Straight</source>
        <translation>平直</translation>
    </message>
    <message>
        <source>Arched</source>
        <translation>弧形</translation>
    </message>
    <message>
        <source>Angled</source>
        <translation>有棱角</translation>
    </message>
    <message>
        <source>Bushy</source>
        <translation>浓密</translation>
    </message>
    <message>
        <source>Swept</source>
        <translation>斜扫</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>圆形</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>短</translation>
    </message>
    <message>
        <source>Bald</source>
        <translation>光头</translation>
    </message>
    <message>
        <source>Buzz cut</source>
        <translation>寸头</translation>
    </message>
    <message>
        <source>Quiff</source>
        <translation>飞机头</translation>
    </message>
    <message>
        <source>Curly</source>
        <translation>卷发</translation>
    </message>
    <message>
        <source>Afro</source>
        <translation>爆炸头</translation>
    </message>
    <message>
        <source>Bob</source>
        <translation>波波头</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>长</translation>
    </message>
    <message>
        <source>Wavy</source>
        <translation>波浪</translation>
    </message>
    <message>
        <source>Bun</source>
        <translation>发髻</translation>
    </message>
    <message>
        <source>Ponytail</source>
        <translation>马尾</translation>
    </message>
    <message>
        <source>Braids</source>
        <translation>辫子</translation>
    </message>
    <message>
        <source>Receding</source>
        <translation>后移发际线</translation>
    </message>
    <message>
        <source>Fringe</source>
        <translation>刘海</translation>
    </message>
    <message>
        <source>Pixie</source>
        <translation>精灵短发</translation>
    </message>
    <message>
        <source>Topknot</source>
        <translation>头顶髻</translation>
    </message>
    <message>
        <source>Coily</source>
        <translation>螺旋卷</translation>
    </message>
    <message>
        <source>Cornrows</source>
        <translation>玉米辫</translation>
    </message>
    <message>
        <source>Locs</source>
        <translation>脏辫</translation>
    </message>
    <message>
        <source>Pigtails</source>
        <translation>双马尾</translation>
    </message>
    <message>
        <source>Mohawk</source>
        <translation>莫西干</translation>
    </message>
    <message>
        <source>Undercut</source>
        <translation>底切</translation>
    </message>
    <message>
        <source>Slicked back</source>
        <translation>背头</translation>
    </message>
    <message>
        <source>Shag</source>
        <translation>层次乱发</translation>
    </message>
    <message>
        <source>Bald on top</source>
        <translation>秃顶</translation>
    </message>
    <message>
        <source>Long curls</source>
        <translation>长卷发</translation>
    </message>
    <message>
        <source>Short fringe</source>
        <translation>短发刘海</translation>
    </message>
    <message>
        <source>Stubble</source>
        <translation>胡茬</translation>
    </message>
    <message>
        <source>Moustache</source>
        <translation>小胡子</translation>
    </message>
    <message>
        <source>Goatee</source>
        <translation>山羊胡</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>络腮胡</translation>
    </message>
    <message>
        <source>Chevron</source>
        <translation>八字胡</translation>
    </message>
    <message>
        <source>Mutton chops</source>
        <translation>鬓须</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>圈胡</translation>
    </message>
    <message>
        <source>Soul patch</source>
        <translation>唇下须</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>方形</translation>
    </message>
    <message>
        <source>Aviator</source>
        <translation>飞行员</translation>
    </message>
    <message>
        <source>Cat-eye</source>
        <translation>猫眼</translation>
    </message>
    <message>
        <source>Half-rim</source>
        <translation>半框</translation>
    </message>
    <message>
        <source>Sunglasses</source>
        <translation>墨镜</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation>细框</translation>
    </message>
    <message>
        <source>Browline</source>
        <translation>眉框</translation>
    </message>
    <message>
        <source>Hexagon</source>
        <translation>六边形</translation>
    </message>
    <message>
        <source>Oversized</source>
        <translation>超大</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>鸭舌帽</translation>
    </message>
    <message>
        <source>Beanie</source>
        <translation>毛线帽</translation>
    </message>
    <message>
        <source>Headscarf</source>
        <translation>头巾</translation>
    </message>
    <message>
        <source>Turban</source>
        <translation>缠头巾</translation>
    </message>
    <message>
        <source>Hijab</source>
        <translation>希贾布</translation>
    </message>
    <message>
        <source>Sun hat</source>
        <translation>遮阳帽</translation>
    </message>
    <message>
        <source>Helmet</source>
        <translation>头盔</translation>
    </message>
    <message>
        <source>Headband</source>
        <translation>发带</translation>
    </message>
    <message>
        <source>Stud</source>
        <translation>耳钉</translation>
    </message>
    <message>
        <source>Hoop</source>
        <translation>耳圈</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>耳坠</translation>
    </message>
    <message>
        <source>T-shirt</source>
        <translation>T 恤</translation>
    </message>
    <message>
        <source>Hoodie</source>
        <translation>连帽衫</translation>
    </message>
    <message>
        <source>Shirt</source>
        <translation>衬衫</translation>
    </message>
    <message>
        <source>Turtleneck</source>
        <translation>高领衫</translation>
    </message>
    <message>
        <source>Blazer</source>
        <translation>西装外套</translation>
    </message>
    <message>
        <source>Tank top</source>
        <translation>背心</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>经典</translation>
    </message>
    <message>
        <source>Clay</source>
        <translation>黏土</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>摄影棚</translation>
    </message>
    <message>
        <source>My room</source>
        <translation>我的房间</translation>
    </message>
    <message>
        <source>Dawn</source>
        <translation>黎明</translation>
    </message>
    <message>
        <source>Lagoon</source>
        <translation>泻湖</translation>
    </message>
    <message>
        <source>Meadow</source>
        <translation>草地</translation>
    </message>
    <message>
        <source>Lilac</source>
        <translation>丁香紫</translation>
    </message>
    <message>
        <source>Sand</source>
        <translation>沙色</translation>
    </message>
    <message>
        <source>Graphite</source>
        <translation>石墨</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>直播中</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Waiting for the camera</source>
        <translation>等待摄像头</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Angry</source>
        <translation>愤怒</translation>
    </message>
    <message>
        <source>Disgusted</source>
        <translation>厌恶</translation>
    </message>
    <message>
        <source>Afraid</source>
        <translation>害怕</translation>
    </message>
    <message>
        <source>Happy</source>
        <translation>开心</translation>
    </message>
    <message>
        <source>Sad</source>
        <translation>难过</translation>
    </message>
    <message>
        <source>Surprised</source>
        <translation>惊讶</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>平静</translation>
    </message>
    <message>
        <source>Look into the camera, your face at ease.</source>
        <translation>放松面部，看着摄像头。</translation>
    </message>
    <message>
        <source>Smile as broadly as you like to.</source>
        <translation>尽情微笑。</translation>
    </message>
    <message>
        <source>Open your mouth wide.</source>
        <translation>张大嘴。</translation>
    </message>
    <message>
        <source>Raise your brows.</source>
        <translation>扬起眉毛。</translation>
    </message>
    <message>
        <source>Frown: pull your brows together.</source>
        <translation>皱眉：把眉毛靠拢。</translation>
    </message>
    <message>
        <source>Shut your eyes and count to three.</source>
        <translation>闭上眼睛，数到三。</translation>
    </message>
    <message>
        <source>On or off</source>
        <translation>开或关</translation>
    </message>
    <message>
        <source>Blank now</source>
        <translation>立即清空</translation>
    </message>
    <message>
        <source>Record, or stop</source>
        <translation>录制或停止</translation>
    </message>
    <message>
        <source>Keep the last 10 s</source>
        <translation>保留最近 10 秒</translation>
    </message>
</context>
<context>
    <name>_Disc</name>
    <message>
        <source>Colour wheel</source>
        <translation>色轮</translation>
    </message>
    <message>
        <source>Left and right change the hue, up and down how strong it is.</source>
        <translation>左右改变色相，上下改变浓度。</translation>
    </message>
</context>
</TS>
