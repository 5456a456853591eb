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
        <source>Clay needs a graphics card; on this computer Classic is drawn instead.</source>
        <translation>黏土风格需要显卡；这台电脑上改用经典风格。</translation>
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
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>间距</translation>
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
