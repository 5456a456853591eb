<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Checkup</name>
    <message>
        <source>Check it</source>
        <translation>確認する</translation>
    </message>
    <message>
        <source>Fix it</source>
        <translation>修復する</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>EmojiCam can be a camera here.</source>
        <translation>ここでは EmojiCam をカメラとして使えます。</translation>
    </message>
    <message>
        <source>These commands will be run, as an administrator where they ask for it:</source>
        <translation>次のコマンドを実行します（必要な場合は管理者として）：</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Should EmojiCam go on?</source>
        <translation>EmojiCam を続けますか？</translation>
    </message>
    <message>
        <source>Your camera goes on in calls; the icon in the tray brings this window back.</source>
        <translation>通話ではカメラが動き続けます。トレイのアイコンでこのウィンドウに戻れます。</translation>
    </message>
    <message>
        <source>Your camera goes on in calls; this window is made small.</source>
        <translation>通話ではカメラが動き続けます。このウィンドウは最小化されます。</translation>
    </message>
    <message>
        <source>You are asked only once.</source>
        <translation>お尋ねするのは一度だけです。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>Dots</name>
    <message>
        <source>Step {n} of {all}</source>
        <translation>ステップ {n}／{all}</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Back: what you changed is kept</source>
        <translation>戻る：変更は保存されます</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>元に戻す (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>やり直す (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Any colour</source>
        <translation>好きな色</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>Kept as {name}</source>
        <translation>{name} として保存しました</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>How it is going</source>
        <translation>動作の様子</translation>
    </message>
    <message>
        <source>{n} pictures a second</source>
        <translation>毎秒 {n} 枚</translation>
    </message>
    <message>
        <source>{n} ms behind you</source>
        <translation>遅れ {n} ミリ秒</translation>
    </message>
    <message>
        <source>read by {where}, drawn by {drawer}</source>
        <translation>認識：{where}、描画：{drawer}</translation>
    </message>
    <message>
        <source>seen by {names}</source>
        <translation>視聴中：{names}</translation>
    </message>
</context>
<context>
    <name>LearningPage</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Learn my face</source>
        <translation>顔を覚えさせる</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>始める</translation>
    </message>
    <message>
        <source>Forget what was learned</source>
        <translation>覚えた内容を忘れる</translation>
    </message>
    <message>
        <source>Your face at rest, then five expressions, 15 seconds in all: then your emoji rests when you rest, and goes as far as you do.</source>
        <translation>まず力を抜いた顔、続いて五つの表情、合わせて 15 秒です。その後は、力を抜けば絵文字も力を抜き、あなたと同じだけ動きます。</translation>
    </message>
    <message>
        <source>Only numbers are kept, with your persona; no picture is.</source>
        <translation>ペルソナと一緒に数値だけを保存し、画像は保存しません。</translation>
    </message>
    <message>
        <source>How much is done</source>
        <translation>どこまで終わったか</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation>これを飛ばす</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} 秒</translation>
    </message>
    <message>
        <source>The camera does not see your face from the front.</source>
        <translation>カメラに顔が正面から映っていません。</translation>
    </message>
    <message>
        <source>The camera did not see your face at rest: sit before it, in the light, and try again.</source>
        <translation>力を抜いた顔がカメラに映りませんでした。明るい所でカメラの前に座り、もう一度試してください。</translation>
    </message>
    <message>
        <source>Learned, and kept with {name}.</source>
        <translation>覚えて {name} と一緒に保存しました。</translation>
    </message>
    <message>
        <source>{name} knows your face already.</source>
        <translation>{name} はもうあなたの顔を知っています。</translation>
    </message>
    <message>
        <source>Switch it on first.</source>
        <translation>先にオンにしてください。</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>Style</source>
        <translation>スタイル</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>シーン</translation>
    </message>
    <message>
        <source>Hold your room back</source>
        <translation>部屋を遅らせる</translation>
    </message>
    <message>
        <source>Your room, blurred</source>
        <translation>ぼかした部屋</translation>
    </message>
    <message>
        <source>A colour of your own</source>
        <translation>自分で選んだ色</translation>
    </message>
    <message>
        <source>A picture of your own</source>
        <translation>自分の画像</translation>
    </message>
    <message>
        <source>Backdrop</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>So that whoever walks in is hidden before they are seen. Your picture is that much later than your voice.</source>
        <translation>入ってくる人が、映る前に隠されます。そのぶん、映像は声より遅れます。</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>遅らせない</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>How strongly you express yourself</source>
        <translation>表情の強さ</translation>
    </message>
    <message>
        <source>Learn my face</source>
        <translation>顔を覚えさせる</translation>
    </message>
    <message>
        <source>15 seconds, once</source>
        <translation>15 秒、一度だけ</translation>
    </message>
    <message>
        <source>A picture for the backdrop</source>
        <translation>背景にする画像</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Your own room and shoulders, with your emoji for a head. Faces of others are hidden, too.</source>
        <translation>部屋と肩はそのまま、頭だけが絵文字になります。ほかの人の顔も隠れます。</translation>
    </message>
    <message>
        <source>Only your emoji, before a blur of your room.</source>
        <translation>ぼかした部屋の前に、あなたの絵文字だけが映ります。</translation>
    </message>
    <message>
        <source>Nothing of your camera is shown: only your emoji, before the backdrop.</source>
        <translation>カメラの映像は一切映りません。背景の前の絵文字だけです。</translation>
    </message>
    <message>
        <source>Faces are taken out first, then all is blurred. While that is not certain, a plain backdrop is shown.</source>
        <translation>まず顔を取り除き、そのあと全体をぼかします。確実でない間は、無地の背景を表示します。</translation>
    </message>
    <message>
        <source>Clay needs a graphics card or a quicker processor; on this computer Classic is drawn instead.</source>
        <translation>クレイにはグラフィックカードか、より速いプロセッサが必要です。このパソコンではクラシックで描きます。</translation>
    </message>
    <message>
        <source>Soft clay, drawn by a network for want of a graphics card, which would draw it sharper.</source>
        <translation>やわらかい粘土。グラフィックカードがないためネットワークが描いています。カードがあればもっとくっきり描けます。</translation>
    </message>
    <message>
        <source>Sculpted in soft clay, under a studio light.</source>
        <translation>やわらかい粘土で作り、スタジオの光で照らします。</translation>
    </message>
    <message>
        <source>Glossy and crisp, on any computer.</source>
        <translation>つややかでくっきり、どのパソコンでも。</translation>
    </message>
</context>
<context>
    <name>Mirror</name>
    <message>
        <source>Preview of what others see</source>
        <translation>ほかの人に見える映像のプレビュー</translation>
    </message>
</context>
<context>
    <name>Mood</name>
    <message>
        <source>Your mood: {mood}</source>
        <translation>あなたの気分：{mood}</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>お知らせ</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Personas</source>
        <translation>ペルソナ</translation>
    </message>
    <message>
        <source>Skin, hair, glasses and all the rest</source>
        <translation>肌、髪、めがね、そのほか全部</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>変更する</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出す</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>読み込む</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>A persona is a list of numbers: no photograph is kept.</source>
        <translation>ペルソナは数値の一覧です。写真は保存されません。</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>あなたの絵文字</translation>
    </message>
    <message>
        <source>me</source>
        <translation>私</translation>
    </message>
    <message>
        <source>What is this persona called?</source>
        <translation>このペルソナの名前は？</translation>
    </message>
    <message>
        <source>Import a persona</source>
        <translation>ペルソナを読み込む</translation>
    </message>
    <message>
        <source>Export this persona</source>
        <translation>このペルソナを書き出す</translation>
    </message>
    <message>
        <source>Kept as {name}</source>
        <translation>{name} として保存しました</translation>
    </message>
    <message>
        <source>Delete {name}? This cannot be undone.</source>
        <translation>{name} を削除しますか？元に戻せません。</translation>
    </message>
    <message>
        <source>Delete your changes to {name}? It will be as it came with EmojiCam.</source>
        <translation>{name} への変更を削除しますか？ EmojiCam に付属していた状態に戻ります。</translation>
    </message>
</context>
<context>
    <name>Photos</name>
    <message>
        <source>You, as the camera sees you</source>
        <translation>カメラに映るあなた</translation>
    </message>
    <message>
        <source>Counts down from three first; Escape stops it.</source>
        <translation>まず3から数えます。Escで止まります。</translation>
    </message>
    <message>
        <source>Take a photo</source>
        <translation>写真を撮る</translation>
    </message>
    <message>
        <source>Choose photos of you</source>
        <translation>自分の写真を選ぶ</translation>
    </message>
    <message>
        <source>One to five, or drop them here: your face from the front, in good light.</source>
        <translation>1～5枚。ここにドロップもできます。明るい場所で正面から。</translation>
    </message>
    <message>
        <source>Photo {n}</source>
        <translation>写真 {n}</translation>
    </message>
    <message>
        <source>{name} is taken.</source>
        <translation>{name}を撮りました。</translation>
    </message>
    <message>
        <source>Photos of you</source>
        <translation>あなたの写真</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name}を取り除く</translation>
    </message>
    <message>
        <source>Looking at you …</source>
        <translation>写真を見ています…</translation>
    </message>
    <message>
        <source>Look into the camera. Escape stops it.</source>
        <translation>カメラを見てください。Escで止まります。</translation>
    </message>
    <message>
        <source>Five are enough: make your emoji of them.</source>
        <translation>5枚で十分です。絵文字を作りましょう。</translation>
    </message>
</context>
<context>
    <name>Reactions</name>
    <message>
        <source>Hearts</source>
        <translation>ハート</translation>
    </message>
    <message>
        <source>Confetti</source>
        <translation>紙吹雪</translation>
    </message>
    <message>
        <source>Tears</source>
        <translation>涙</translation>
    </message>
    <message>
        <source>Sweat drops</source>
        <translation>汗</translation>
    </message>
    <message>
        <source>Steam</source>
        <translation>湯気</translation>
    </message>
    <message>
        <source>Zzz</source>
        <translation>Zzz</translation>
    </message>
    <message>
        <source>Question marks</source>
        <translation>はてなマーク</translation>
    </message>
    <message>
        <source>Thumbs up</source>
        <translation>いいね</translation>
    </message>
    <message>
        <source>Applause</source>
        <translation>拍手</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Unexpected error, {kind}: {error}; run again with --verbose and report what it prints.</source>
        <translation>予期しないエラー、{kind}：{error}。--verbose を付けてもう一度実行し、表示された内容をお知らせください。</translation>
    </message>
    <message>
        <source>The camera {name} sends no pictures any more; plug it in again.</source>
        <translation>カメラ {name} から映像が来なくなりました。つなぎ直してください。</translation>
    </message>
    <message>
        <source>The camera {name} is gone; plug it in again.</source>
        <translation>カメラ {name} が見つからなくなりました。つなぎ直してください。</translation>
    </message>
    <message>
        <source>The camera {name} gets no picture from the program that should send it; start that first.</source>
        <translation>カメラ {name} に、映像を送るはずのプログラムから何も届いていません。先にそれを起動してください。</translation>
    </message>
    <message>
        <source>The camera {name} is in use by {programs}; close that and try again.</source>
        <translation>カメラ {name} は {programs} が使用中です。閉じてからもう一度試してください。</translation>
    </message>
    <message>
        <source>The camera {name} opens but sends no picture; {remedy}.</source>
        <translation>カメラ {name} は開きますが、映像が来ません。{remedy}。</translation>
    </message>
    <message>
        <source>The camera {name} does not open; {remedy}.</source>
        <translation>カメラ {name} が開きません。{remedy}。</translation>
    </message>
    <message>
        <source>close other programs that may use it, or plug it in again</source>
        <translation>使っていそうなほかのプログラムを閉じるか、つなぎ直してください</translation>
    </message>
    <message>
        <source>allow it when macOS asks, or in System Settings, Privacy &amp; Security, Camera, and try again</source>
        <translation>macOS に聞かれたときに許可するか、「システム設定」の「プライバシーとセキュリティ」「カメラ」で許可して、もう一度試してください</translation>
    </message>
    <message>
        <source>allow desktop apps in Settings, Privacy &amp; security, Camera, then {remedy}</source>
        <translation>「設定」の「プライバシーとセキュリティ」「カメラ」でデスクトップ アプリを許可し、それから{remedy}</translation>
    </message>
    <message>
        <source>The camera {name} cannot be used: {why}.</source>
        <translation>カメラ {name} は使えません：{why}。</translation>
    </message>
    <message>
        <source>There is no camera {name} here; plug it in, or choose one of {names}.</source>
        <translation>カメラ {name} はここにありません。つなぐか、次から選んでください：{names}。</translation>
    </message>
    <message>
        <source>There is no camera here; plug one in, or try the synthetic actor with --source card.</source>
        <translation>カメラがありません。つなぐか、俳優で試してください。</translation>
    </message>
    <message>
        <source>There is no camera {name} here, nor any other; plug one in, or try --source card.</source>
        <translation>カメラ {name} も、ほかのカメラもありません。つなぐか、俳優で試してください。</translation>
    </message>
    <message>
        <source>it is a virtual camera that EmojiCam writes to, not a lens</source>
        <translation>これは EmojiCam が書き込む仮想カメラで、本物のカメラではありません</translation>
    </message>
    <message>
        <source>choose another camera</source>
        <translation>ほかのカメラを選んでください</translation>
    </message>
    <message>
        <source>no program sends a picture to this virtual camera</source>
        <translation>この仮想カメラに映像を送っているプログラムがありません</translation>
    </message>
    <message>
        <source>start the one that should</source>
        <translation>送るはずのプログラムを起動してください</translation>
    </message>
    <message>
        <source>it takes pictures in instead of giving them</source>
        <translation>これは映像を出すのではなく、受け取る装置です</translation>
    </message>
    <message>
        <source>you may not open it</source>
        <translation>開く権限がありません</translation>
    </message>
    <message>
        <source>run `sudo usermod -aG video $USER` and log in again</source>
        <translation>`sudo usermod -aG video $USER` を実行し、ログインし直してください</translation>
    </message>
    <message>
        <source>it is in use by {programs}</source>
        <translation>{programs} が使用中です</translation>
    </message>
    <message>
        <source>close that and try again</source>
        <translation>閉じてからもう一度試してください</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>ほかのプログラム</translation>
    </message>
    <message>
        <source>the system does not open it ({error})</source>
        <translation>システムが開けません（{error}）</translation>
    </message>
    <message>
        <source>plug it in again</source>
        <translation>つなぎ直してください</translation>
    </message>
    <message>
        <source>Camera {n}, if there is one</source>
        <translation>カメラ {n}（あれば）</translation>
    </message>
    <message>
        <source>No microphone can be heard; plug one in or allow it in your system&apos;s settings.</source>
        <translation>マイクの音が入りません。つなぐか、システムの設定で許可してください。</translation>
    </message>
    <message>
        <source>The microphone went away; the clip goes on without sound.</source>
        <translation>マイクが見つからなくなりました。クリップは音なしで続きます。</translation>
    </message>
    <message>
        <source>{path} holds no picture that can be decoded; convert or copy it anew.</source>
        <translation>{path} には読み取れる映像がありません。変換するか、コピーし直してください。</translation>
    </message>
    <message>
        <source>{path} is {width}x{height} pixels, too small to hold a face; use a video of at least {least}x{least}.</source>
        <translation>{path} は {width}x{height} ピクセルで、顔には小さすぎます。{least}x{least} 以上の動画を使ってください。</translation>
    </message>
    <message>
        <source>{path} may not be read; give yourself the right to read it and its folder.</source>
        <translation>{path} を読む権限がありません。ファイルとフォルダーを読む権限を付けてください。</translation>
    </message>
    <message>
        <source>{path} is not a video, or its beginning or end is missing; play it in a video player, or copy it anew.</source>
        <translation>{path} は動画ではないか、始めか終わりが欠けています。動画プレーヤーで開いてみるか、コピーし直してください。</translation>
    </message>
    <message>
        <source>{path} is a text file; name a video.</source>
        <translation>{path} はテキスト ファイルです。動画を選んでください。</translation>
    </message>
    <message>
        <source>There is no file {path}; check its name and folder.</source>
        <translation>ファイル {path} がありません。名前とフォルダーを確かめてください。</translation>
    </message>
    <message>
        <source>{path} is a folder; name one video in it.</source>
        <translation>{path} はフォルダーです。中の動画を一つ選んでください。</translation>
    </message>
    <message>
        <source>{path} is a device, not a video file; name a file.</source>
        <translation>{path} は装置で、動画ファイルではありません。ファイルを選んでください。</translation>
    </message>
    <message>
        <source>{path} is empty; copy or record it anew.</source>
        <translation>{path} は空です。コピーし直すか、録画し直してください。</translation>
    </message>
    <message>
        <source>{path} has no picture, only sound or data; name a video.</source>
        <translation>{path} には映像がなく、音声かデータだけです。動画を選んでください。</translation>
    </message>
    <message>
        <source>{setting} cannot be changed while it runs; end it and start it anew.</source>
        <translation>{setting} は動作中に変えられません。EmojiCam を終了し、起動し直してください。</translation>
    </message>
    <message>
        <source>{name} is being recorded already; stop that first.</source>
        <translation>{name} はすでに録画中です。先に停止してください。</translation>
    </message>
    <message>
        <source>There is nothing to record while it is off; switch it on first.</source>
        <translation>オフの間は録画できません。先にオンにしてください。</translation>
    </message>
    <message>
        <source>Nothing is being recorded.</source>
        <translation>何も録画していません。</translation>
    </message>
    <message>
        <source>This run keeps no replay; open the panel, which does: emojicam</source>
        <translation>ここでは直近の数秒を残していません。残すウィンドウを開いてください：emojicam</translation>
    </message>
    <message>
        <source>Nothing was recorded: your emoji was not in the picture yet.</source>
        <translation>何も録画されませんでした：絵文字がまだ映っていませんでした。</translation>
    </message>
    <message>
        <source>Cannot record to {name}: a clip&apos;s name ends in {endings}.</source>
        <translation>{name} には録画できません：クリップの名前の終わりは {endings} です。</translation>
    </message>
    <message>
        <source>The folder {path} cannot be made ({error}); choose another one.</source>
        <translation>フォルダー {path} を作れません（{error}）。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>There is none for {system}.</source>
        <translation>{system} 用の仮想カメラはありません。</translation>
    </message>
    <message>
        <source>Show your emoji in a browser window and share that: emojicam run --sink http</source>
        <translation>絵文字をブラウザーのウィンドウに表示し、そのウィンドウを共有してください：emojicam run --sink http</translation>
    </message>
    <message>
        <source>The driver is loaded, but has no camera.</source>
        <translation>ドライバーは読み込まれていますが、カメラがありません。</translation>
    </message>
    <message>
        <source>You may not open {path}.</source>
        <translation>{path} を開く権限がありません。</translation>
    </message>
    <message>
        <source>{name} ({path}) lacks exclusive_caps, so Chrome, Zoom and Teams do not list it.</source>
        <translation>{name}（{path}）に exclusive_caps がないため、Chrome、Zoom、Teams に表示されません。</translation>
    </message>
    <message>
        <source>{path} works, but is called “{name}”: choose that in your calls, or rename it.</source>
        <translation>{path} は使えますが、名前が「{name}」です：通話ではこれを選ぶか、名前を変えてください。</translation>
    </message>
    <message>
        <source>See below first.</source>
        <translation>まず下をご覧ください。</translation>
    </message>
    <message>
        <source>Close {programs} first.</source>
        <translation>まず {programs} を閉じてください。</translation>
    </message>
    <message>
        <source>This takes away the other virtual cameras.</source>
        <translation>ほかの仮想カメラもなくなります。</translation>
    </message>
    <message>
        <source>Join the group “video”:</source>
        <translation>グループ「video」に加わってください：</translation>
    </message>
    <message>
        <source>Then log out and in again.</source>
        <translation>そのあとログアウトし、ログインし直してください。</translation>
    </message>
    <message>
        <source>{programs} has it open</source>
        <translation>{programs} が開いていて</translation>
    </message>
    <message>
        <source>Another program has it open</source>
        <translation>ほかのプログラムが開いていて</translation>
    </message>
    <message>
        <source>{what}, and shows its own pictures on it.</source>
        <translation>{what}、自分の映像を流しています。</translation>
    </message>
    <message>
        <source>Close {programs}.</source>
        <translation>{programs} を閉じてください。</translation>
    </message>
    <message>
        <source>that program</source>
        <translation>そのプログラム</translation>
    </message>
    <message>
        <source>The camera will be gone: the driver is barred.</source>
        <translation>カメラはなくなります：ドライバーが禁止されています。</translation>
    </message>
    <message>
        <source>Chrome, Zoom and Teams will not list the camera.</source>
        <translation>Chrome、Zoom、Teams にカメラが表示されなくなります。</translation>
    </message>
    <message>
        <source>The camera will come back, but not as it should be.</source>
        <translation>カメラは戻りますが、正しい状態ではありません。</translation>
    </message>
    <message>
        <source>The camera will be gone.</source>
        <translation>カメラはなくなります。</translation>
    </message>
    <message>
        <source>Linux {version} may start then, and the driver has not been built for it.</source>
        <translation>次は Linux {version} が起動するかもしれませんが、それ用のドライバーがまだありません。</translation>
    </message>
    <message>
        <source>Add to configuration.nix and rebuild: boot.extraModulePackages = [ config.boot.kernelPackages.v4l2loopback ];</source>
        <translation>configuration.nix に次を加えて再構築してください：boot.extraModulePackages = [ config.boot.kernelPackages.v4l2loopback ];</translation>
    </message>
    <message>
        <source>Install v4l2loopback; its page says how: {page}.</source>
        <translation>v4l2loopback をインストールしてください。方法はこのページにあります：{page}。</translation>
    </message>
    <message>
        <source>It is in the repository RPM Fusion (free); see rpmfusion.org if it is not found.</source>
        <translation>RPM Fusion (free) リポジトリにあります。見つからないときは rpmfusion.org をご覧ください。</translation>
    </message>
    <message>
        <source>Then restart, and choose the new kernel in the boot menu if it does not start by itself.</source>
        <translation>そのあと再起動し、新しいカーネルが自動で起動しなければ起動メニューで選んでください。</translation>
    </message>
    <message>
        <source>Install your distribution&apos;s ordinary desktop kernel.</source>
        <translation>ディストリビューションの通常のデスクトップ用カーネルをインストールしてください。</translation>
    </message>
    <message>
        <source>Update it, or, where your distribution has none that is newer, build it:</source>
        <translation>更新してください。ディストリビューションに新しいものがなければ、ビルドしてください：</translation>
    </message>
    <message>
        <source>v4l2loopback {version} is loaded, but Linux {linux} needs {needed} or later: it may fail.</source>
        <translation>v4l2loopback {version} が読み込まれていますが、Linux {linux} には {needed} 以降が必要です：失敗することがあります。</translation>
    </message>
    <message>
        <source>v4l2loopback {version} is installed, but not loaded.</source>
        <translation>v4l2loopback {version} はインストール済みですが、読み込まれていません。</translation>
    </message>
    <message>
        <source>v4l2loopback is not loaded.</source>
        <translation>v4l2loopback が読み込まれていません。</translation>
    </message>
    <message>
        <source>Secure Boot keeps it out; see below.</source>
        <translation>Secure Boot が止めています。下をご覧ください。</translation>
    </message>
    <message>
        <source>v4l2loopback, which makes virtual cameras, is missing.</source>
        <translation>仮想カメラを作る v4l2loopback がありません。</translation>
    </message>
    <message>
        <source>Secure Boot is on: run emojicam doctor again afterwards.</source>
        <translation>Secure Boot がオンです：あとで emojicam doctor をもう一度実行してください。</translation>
    </message>
    <message>
        <source>v4l2loopback {version} is too old for Linux {linux}, which needs {needed} or later.</source>
        <translation>v4l2loopback {version} は Linux {linux} には古すぎます。{needed} 以降が必要です。</translation>
    </message>
    <message>
        <source>v4l2loopback {version} has not been built for Linux {linux}</source>
        <translation>v4l2loopback {version} が Linux {linux} 用にビルドされていません</translation>
    </message>
    <message>
        <source>Install your kernel&apos;s headers first.</source>
        <translation>先にカーネルのヘッダーをインストールしてください。</translation>
    </message>
    <message>
        <source>{what}: its headers are missing.</source>
        <translation>{what}：カーネルのヘッダーがありません。</translation>
    </message>
    <message>
        <source>Build it; if that fails, {path} says why.</source>
        <translation>ビルドしてください。失敗したら、理由は {path} にあります。</translation>
    </message>
    <message>
        <source>It is on, and has yet to be told to accept the driver&apos;s key.</source>
        <translation>オンですが、ドライバーの鍵をまだ受け入れていません。</translation>
    </message>
    <message>
        <source>It is on, and does not accept the driver&apos;s key.</source>
        <translation>オンですが、ドライバーの鍵を受け入れません。</translation>
    </message>
    <message>
        <source>choose “Enroll MOK” in the blue menu and give that password</source>
        <translation>青いメニューで「Enroll MOK」を選び、そのパスワードを入力してください</translation>
    </message>
    <message>
        <source>Restart, {what}.</source>
        <translation>再起動し、{what}。</translation>
    </message>
    <message>
        <source>Think of a password for it:</source>
        <translation>そのためのパスワードを考えてください：</translation>
    </message>
    <message>
        <source>Then restart, {what}.</source>
        <translation>そのあと再起動し、{what}。</translation>
    </message>
    <message>
        <source>Plug one in; EmojiCam can also film its synthetic actor:</source>
        <translation>つないでください。EmojiCam は俳優を撮ることもできます：</translation>
    </message>
    <message>
        <source>None was found.</source>
        <translation>見つかりませんでした。</translation>
    </message>
    <message>
        <source>Reinstall EmojiCam.</source>
        <translation>EmojiCam をインストールし直してください。</translation>
    </message>
    <message>
        <source>It cannot be loaded: {error}.</source>
        <translation>読み込めません：{error}。</translation>
    </message>
    <message>
        <source>Close {programs} if EmojiCam gets no picture.</source>
        <translation>EmojiCam に映像が来なければ、{programs} を閉じてください。</translation>
    </message>
    <message>
        <source>{name} is in use by {programs}.</source>
        <translation>{name} は {programs} が使用中です。</translation>
    </message>
    <message>
        <source>{programs} is filming with one of the cameras.</source>
        <translation>{programs} がカメラの一つで撮影中です。</translation>
    </message>
    <message>
        <source>They do not run: {error}.</source>
        <translation>動きません：{error}。</translation>
    </message>
    <message>
        <source>({names} was tried too, but cannot be used.)</source>
        <translation>（{names} も試しましたが、使えません。）</translation>
    </message>
    <message>
        <source>A face takes {ms} ms on the processor.{more}</source>
        <translation>顔一つにプロセッサーで {ms} ミリ秒かかります。{more}</translation>
    </message>
    <message>
        <source>Close what keeps the processor busy, or ask for fewer pictures a second: emojicam run --fps 15</source>
        <translation>プロセッサーを使っているものを閉じるか、毎秒の枚数を減らしてください：emojicam run --fps 15</translation>
    </message>
    <message>
        <source>{what} That is too slow for 30 pictures a second.</source>
        <translation>{what}毎秒 30 枚には遅すぎます。</translation>
    </message>
    <message>
        <source>There is an NVIDIA card, but it cannot be used (CUDA).</source>
        <translation>NVIDIA のカードがありますが、使えません（CUDA）。</translation>
    </message>
    <message>
        <source>EmojiCam is at its best on the processor. For the card as well, install NVIDIA&apos;s libraries:</source>
        <translation>EmojiCam はプロセッサーで最もよく動きます。カードも使うには、NVIDIA のライブラリをインストールしてください：</translation>
    </message>
    <message>
        <source>Install your graphics card&apos;s driver, or Mesa&apos;s.</source>
        <translation>グラフィックス カードのドライバーか、Mesa のドライバーをインストールしてください。</translation>
    </message>
    <message>
        <source>Install your graphics card&apos;s driver.</source>
        <translation>グラフィックス カードのドライバーをインストールしてください。</translation>
    </message>
    <message>
        <source>There is none, so EmojiCam runs without its panel.</source>
        <translation>画面がないため、EmojiCam はウィンドウなしで動きます。</translation>
    </message>
    <message>
        <source>Start it in a terminal:</source>
        <translation>端末で起動してください：</translation>
    </message>
    <message>
        <source>Install {names}.</source>
        <translation>{names} をインストールしてください。</translation>
    </message>
    <message>
        <source>It cannot show EmojiCam&apos;s panel: {names} is missing.</source>
        <translation>EmojiCam のウィンドウを表示できません：{names} がありません。</translation>
    </message>
    <message>
        <source>This desktop shows no icons of running programs.</source>
        <translation>このデスクトップは実行中のプログラムのアイコンを表示しません。</translation>
    </message>
    <message>
        <source>Keep EmojiCam&apos;s panel open.</source>
        <translation>EmojiCam のウィンドウを開いたままにしてください。</translation>
    </message>
    <message>
        <source>Install GNOME&apos;s AppIndicator extension.</source>
        <translation>GNOME の拡張機能 AppIndicator をインストールしてください。</translation>
    </message>
    <message>
        <source>Then log out and in again, and switch on AppIndicator in Extensions.</source>
        <translation>そのあとログインし直し、「拡張機能」で AppIndicator をオンにしてください。</translation>
    </message>
    <message>
        <source>GNOME shows no icons of running programs.</source>
        <translation>GNOME は実行中のプログラムのアイコンを表示しません。</translation>
    </message>
    <message>
        <source>Only {n} GB free.</source>
        <translation>空きは残り {n} GB です。</translation>
    </message>
    <message>
        <source>Make room before you record.</source>
        <translation>録画の前に空きを作ってください。</translation>
    </message>
    <message>
        <source>This is Linux inside Windows (WSL), which has no cameras.</source>
        <translation>これは Windows の中の Linux（WSL）で、カメラがありません。</translation>
    </message>
    <message>
        <source>{kernel} lacks the drivers for cameras.</source>
        <translation>{kernel} にはカメラのドライバーがありません。</translation>
    </message>
    <message>
        <source>Install and run EmojiCam in Windows itself, with OBS Studio for its virtual camera.</source>
        <translation>EmojiCam は Windows 側にインストールして実行し、仮想カメラには OBS Studio を使ってください。</translation>
    </message>
    <message>
        <source>{kernel} cannot load drivers (no CONFIG_MODULES), and a virtual camera takes one.</source>
        <translation>{kernel} はドライバーを読み込めません（CONFIG_MODULES なし）。仮想カメラにはドライバーが必要です。</translation>
    </message>
    <message>
        <source>{kernel} was built without support for cameras, real or virtual (no CONFIG_MEDIA_SUPPORT).</source>
        <translation>{kernel} は本物も仮想も、カメラに対応せずに作られています（CONFIG_MEDIA_SUPPORT なし）。</translation>
    </message>
    <message>
        <source>{kernel} was built without support for cameras and cannot load drivers, so no virtual camera can exist while it runs (no CONFIG_MEDIA_SUPPORT, no CONFIG_MODULES).</source>
        <translation>{kernel} はカメラに対応せずに作られ、ドライバーも読み込めないため、動いている間は仮想カメラを作れません（CONFIG_MEDIA_SUPPORT なし、CONFIG_MODULES なし）。</translation>
    </message>
    <message>
        <source>It is none of this system&apos;s own kernels: who set up this virtual machine or container chose it. Have it started with an ordinary kernel, such as that of Debian&apos;s package linux-image-amd64, or use EmojiCam on another computer.</source>
        <translation>このシステム自身のカーネルではありません：この仮想マシンかコンテナーを用意した人が選んだものです。Debian のパッケージ linux-image-amd64 のような通常のカーネルで起動してもらうか、EmojiCam を別のコンピューターで使ってください。</translation>
    </message>
    <message>
        <source>This is a container; the drivers of {kernel} belong to the machine around it.</source>
        <translation>これはコンテナーです。{kernel} のドライバーは外側のマシンのものです。</translation>
    </message>
    <message>
        <source>Load v4l2loopback there, and start the container with its device, such as --device /dev/video10:</source>
        <translation>そこで v4l2loopback を読み込み、その装置を付けてコンテナーを起動してください（例：--device /dev/video10）：</translation>
    </message>
    <message>
        <source>{kernel} is running, but an update has replaced its drivers.</source>
        <translation>{kernel} が動いていますが、更新でドライバーが置き換わりました。</translation>
    </message>
    <message>
        <source>The drivers of {kernel} are not here (/lib/modules/{kernel}).</source>
        <translation>{kernel} のドライバーがここにありません（/lib/modules/{kernel}）。</translation>
    </message>
    <message>
        <source>Install OBS Studio 30 or later from obsproject.com.</source>
        <translation>obsproject.com から OBS Studio 30 以降をインストールしてください。</translation>
    </message>
    <message>
        <source>Start OBS&apos;s virtual camera once, allow what macOS asks for, then stop it:</source>
        <translation>OBS の仮想カメラを一度起動し、macOS に聞かれたことを許可してから停止してください：</translation>
    </message>
    <message>
        <source>It is missing; EmojiCam shows its pictures on OBS&apos;s virtual camera.</source>
        <translation>ありません。EmojiCam は OBS の仮想カメラに映像を出します。</translation>
    </message>
    <message>
        <source>OBS {version} is too old; EmojiCam needs 30 or later.</source>
        <translation>OBS {version} は古すぎます。EmojiCam には 30 以降が必要です。</translation>
    </message>
    <message>
        <source>macOS waits for you to allow OBS&apos;s camera.</source>
        <translation>macOS が OBS のカメラの許可を待っています。</translation>
    </message>
    <message>
        <source>OBS&apos;s camera has not been set up yet.</source>
        <translation>OBS のカメラがまだ設定されていません。</translation>
    </message>
    <message>
        <source>Allow OBS under “{where}” in the window that this opens:</source>
        <translation>これで開くウィンドウの「{where}」で OBS を許可してください：</translation>
    </message>
    <message>
        <source>Open a terminal as administrator, and run emojicam doctor --fix there.</source>
        <translation>管理者として端末を開き、そこで emojicam doctor --fix を実行してください。</translation>
    </message>
    <message>
        <source>It takes an administrator, and neither sudo nor pkexec is here: run the commands as root yourself.</source>
        <translation>管理者の権限が必要ですが、sudo も pkexec もありません：コマンドを root としてご自分で実行してください。</translation>
    </message>
    <message>
        <source>{command} failed (status {n}); the rest was not run.</source>
        <translation>{command} が失敗しました（状態 {n}）。残りは実行していません。</translation>
    </message>
    <message>
        <source>This package cannot use cameras at all.</source>
        <translation>このパッケージではカメラをまったく使えません。</translation>
    </message>
    <message>
        <source>Install it in another way.</source>
        <translation>別の方法でインストールしてください。</translation>
    </message>
    <message>
        <source>It may not use cameras.</source>
        <translation>カメラを使う許可がありません。</translation>
    </message>
    <message>
        <source>It may not see virtual cameras.</source>
        <translation>仮想カメラを見られません。</translation>
    </message>
    <message>
        <source>It gets its cameras from PipeWire, which may overlook a virtual one.</source>
        <translation>カメラを PipeWire から受け取りますが、PipeWire は仮想カメラを見落とすことがあります。</translation>
    </message>
    <message>
        <source>If Firefox does not list {camera}, start EmojiCam, have PipeWire look again, and restart Firefox; or set media.webrtc.camera.allow-pipewire to false in about:config.</source>
        <translation>Firefox に {camera} が出ないときは、EmojiCam を起動し、PipeWire に探し直させ、Firefox を再起動してください。または about:config で media.webrtc.camera.allow-pipewire を false にしてください。</translation>
    </message>
    <message>
        <source>OBS Studio is installed, but its virtual camera is not registered.</source>
        <translation>OBS Studio はインストール済みですが、仮想カメラが登録されていません。</translation>
    </message>
    <message>
        <source>In a terminal opened as administrator:</source>
        <translation>管理者として開いた端末で：</translation>
    </message>
    <message>
        <source>OBS Studio, whose virtual camera EmojiCam uses, is missing.</source>
        <translation>EmojiCam が仮想カメラとして使う OBS Studio がありません。</translation>
    </message>
    <message>
        <source>Windows&apos; camera service is switched off: many programs see no camera then.</source>
        <translation>Windows のカメラ サービスがオフです：多くのプログラムでカメラが見えなくなります。</translation>
    </message>
    <message>
        <source>Windows was told to bypass its camera service: only one program at a time gets a camera.</source>
        <translation>Windows がカメラ サービスを通さない設定です：カメラを使えるプログラムは一度に一つだけです。</translation>
    </message>
    <message>
        <source>Windows does not let programs use the camera.</source>
        <translation>Windows がプログラムにカメラを使わせていません。</translation>
    </message>
    <message>
        <source>Switch on “Let desktop apps access your camera”:</source>
        <translation>「デスクトップ アプリがカメラにアクセスできるようにする」をオンにしてください：</translation>
    </message>
    <message>
        <source>{what} cannot be written to {path}; name a file in a folder that you may write to.</source>
        <translation>{what}を {path} に書き込めません。書き込めるフォルダーのファイルを選んでください。</translation>
    </message>
    <message>
        <source>{what} cannot be written to {path} ({why}); name another file.</source>
        <translation>{what}を {path} に書き込めません（{why}）。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>reinstall EmojiCam to get its networks back</source>
        <translation>ネットワークを元に戻すため、EmojiCam をインストールし直してください</translation>
    </message>
    <message>
        <source>{name} takes {ms} ms on {provider} and {cpu_ms} ms on the CPU: choose --provider cpu</source>
        <translation>{name} は {provider} で {ms} ミリ秒、CPU で {cpu_ms} ミリ秒かかります：CPU を選んでください（--provider cpu）</translation>
    </message>
    <message>
        <source>the network {path} is missing or cannot be read: {remedy}</source>
        <translation>ネットワーク {path} がないか、読めません：{remedy}</translation>
    </message>
    <message>
        <source>name another file</source>
        <translation>別のファイルを選んでください</translation>
    </message>
    <message>
        <source>name an ONNX file that ONNX Runtime knows</source>
        <translation>ONNX Runtime が読める ONNX ファイルを選んでください</translation>
    </message>
    <message>
        <source>the list of networks {path} cannot be read ({error}): {remedy}</source>
        <translation>ネットワークの一覧 {path} を読めません（{error}）：{remedy}</translation>
    </message>
    <message>
        <source>the network {name} is not described in {path}: {remedy}</source>
        <translation>ネットワーク {name} の説明が {path} にありません：{remedy}</translation>
    </message>
    <message>
        <source>the network {path} is damaged (its checksum is not the one in MANIFEST.toml): {remedy}</source>
        <translation>ネットワーク {path} が壊れています（チェックサムが MANIFEST.toml と違います）：{remedy}</translation>
    </message>
    <message>
        <source>there is no provider {name}: choose auto, {names}</source>
        <translation>計算装置 {name} はありません：auto、{names} から選んでください</translation>
    </message>
    <message>
        <source>the network {name} cannot be loaded ({error}): {remedy}</source>
        <translation>ネットワーク {name} を読み込めません（{error}）：{remedy}</translation>
    </message>
    <message>
        <source>{name} runs on {provider}, for {wanted} is not available: install its driver and runtime, or choose auto</source>
        <translation>{wanted} が使えないため、{name} は {provider} で動いています：ドライバーと実行環境をインストールするか、auto を選んでください</translation>
    </message>
    <message>
        <source>A port is a number from 0 to 65535, not {port}: say http, or http:8091.</source>
        <translation>ポートは 0 から 65535 までの数で、{port} は使えません：http か http:8091 と書いてください。</translation>
    </message>
    <message>
        <source>There is no sink {name}: choose virtualcam, http, pipewire, null, or a file ending in .mp4 or .webm.</source>
        <translation>出力 {name} はありません：virtualcam、http、pipewire、null、または .mp4 か .webm で終わるファイルを選んでください。</translation>
    </message>
    <message>
        <source>{codec} cannot record {width}x{height} ({error}): try another size or type of file.</source>
        <translation>{codec} では {width}x{height} を録画できません（{error}）：別の大きさかファイル形式を試してください。</translation>
    </message>
    <message>
        <source>{name} was opened for pictures of {width}x{height} and got one of {w}x{h}: start it anew.</source>
        <translation>{name} は {width}x{height} の映像用に開かれましたが、{w}x{h} の映像が来ました：起動し直してください。</translation>
    </message>
    <message>
        <source>The animated picture</source>
        <translation>アニメーション画像</translation>
    </message>
    <message>
        <source>{path} cannot be written ({error}): record an .mp4 instead.</source>
        <translation>{path} を書き込めません（{error}）：代わりに .mp4 で録画してください。</translation>
    </message>
    <message>
        <source>There is no virtual camera yet: {remedy}.</source>
        <translation>仮想カメラがまだありません：{remedy}。</translation>
    </message>
    <message>
        <source>Another program is showing its pictures on {names}: close it, and start again.</source>
        <translation>ほかのプログラムが {names} に映像を流しています：閉じてから起動し直してください。</translation>
    </message>
    <message>
        <source>There is no device {path}: see emojicam devices, or {remedy}.</source>
        <translation>装置 {path} がありません：emojicam devices を見るか、{remedy}。</translation>
    </message>
    <message>
        <source>join the group video, with: sudo usermod -a -G video $USER</source>
        <translation>グループ video に加わってください：sudo usermod -a -G video $USER</translation>
    </message>
    <message>
        <source>Cannot open {path} ({error}): {remedy}.</source>
        <translation>{path} を開けません（{error}）：{remedy}。</translation>
    </message>
    <message>
        <source>{path} is not a virtual camera: see emojicam devices, or {remedy}.</source>
        <translation>{path} は仮想カメラではありません：emojicam devices を見るか、{remedy}。</translation>
    </message>
    <message>
        <source>{output} hangs: stop what uses it, or plug it in anew, to go on with it.</source>
        <translation>{output} が応答しません。使っているものを終了するか、つなぎ直すと続けられます。</translation>
    </message>
    <message>
        <source>An output did not open in time; unplug or restart the device and try again.</source>
        <translation>出力の一つが時間内に開きませんでした。装置を抜くか再起動して、もう一度試してください。</translation>
    </message>
    <message>
        <source>{name} cannot be opened ({error}); choose another output with --sink.</source>
        <translation>{name} を開けません（{error}）。--sink で別の出力を選んでください。</translation>
    </message>
    <message>
        <source>Cannot record to {name}: the name of a recording ends in {endings}.</source>
        <translation>{name} には録画できません：録画の名前の終わりは {endings} です。</translation>
    </message>
    <message>
        <source>Cannot write to {name} ({error}): free space or record elsewhere.</source>
        <translation>{name} に書き込めません（{error}）：空きを作るか、別の場所に録画してください。</translation>
    </message>
    <message>
        <source>{why} The clip has no sound.</source>
        <translation>{why}クリップに音がありません。</translation>
    </message>
    <message>
        <source>The first {seconds} s are in {path}.</source>
        <translation>初めの {seconds} 秒は {path} にあります。</translation>
    </message>
    <message>
        <source>No space was left for {name}: free some, or record to another disk.{more}</source>
        <translation>{name} のための空きがなくなりました：空きを作るか、別のディスクに録画してください。{more}</translation>
    </message>
    <message>
        <source>Recording {name} broke off ({error}): record to another disk or folder.{more}</source>
        <translation>{name} の録画が途切れました（{error}）：別のディスクかフォルダーに録画してください。{more}</translation>
    </message>
    <message>
        <source>it was deleted meanwhile</source>
        <translation>途中で削除されました</translation>
    </message>
    <message>
        <source>There is nothing to replay yet: wait until your emoji has been seen for a moment.</source>
        <translation>残せるものがまだありません：絵文字が少しの間映るまでお待ちください。</translation>
    </message>
    <message>
        <source>The replay cannot be saved to {path} ({error}): choose another folder.</source>
        <translation>直近の数秒を {path} に保存できません（{error}）：別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The folder {path} does not exist: create it, or record somewhere else.</source>
        <translation>フォルダー {path} がありません：作るか、別の場所に録画してください。</translation>
    </message>
    <message>
        <source>Another program is recording to {path}: choose another name.</source>
        <translation>ほかのプログラムが {path} に録画中です：別の名前を選んでください。</translation>
    </message>
    <message>
        <source>{path} is a folder: give the recording a name of its own.</source>
        <translation>{path} はフォルダーです：録画に別の名前を付けてください。</translation>
    </message>
    <message>
        <source>Cannot write to {path} ({error}): record to a folder of your own.</source>
        <translation>{path} に書き込めません（{error}）：ご自分のフォルダーに録画してください。</translation>
    </message>
    <message>
        <source>Cannot write to {path} ({error}): record to another folder.</source>
        <translation>{path} に書き込めません（{error}）：別のフォルダーに録画してください。</translation>
    </message>
    <message>
        <source>load v4l2loopback with: {command}</source>
        <translation>v4l2loopback を次のコマンドで読み込んでください：{command}</translation>
    </message>
    <message>
        <source>install OBS Studio 28 or later from obsproject.com, and do not start its own virtual camera</source>
        <translation>obsproject.com から OBS Studio 28 以降をインストールし、その仮想カメラは起動しないでください</translation>
    </message>
    <message>
        <source>install OBS Studio 30 or later from obsproject.com, and start and stop its virtual camera once</source>
        <translation>obsproject.com から OBS Studio 30 以降をインストールし、その仮想カメラを一度起動して停止してください</translation>
    </message>
    <message>
        <source>{name} takes no more pictures ({error}): start EmojiCam again.</source>
        <translation>{name} が映像を受け取らなくなりました（{error}）：EmojiCam を起動し直してください。</translation>
    </message>
    <message>
        <source>{device} is being watched in the format {format}: close what uses it, and start again.</source>
        <translation>{device} は {format} 形式で見られています：使っているものを閉じて、起動し直してください。</translation>
    </message>
    <message>
        <source>pyvirtualcam does not work here ({error}): use --sink http instead.</source>
        <translation>pyvirtualcam がここでは動きません（{error}）：代わりに --sink http を使ってください。</translation>
    </message>
    <message>
        <source>use --sink http instead</source>
        <translation>代わりに --sink http を使ってください</translation>
    </message>
    <message>
        <source>Cannot become a {width}x{height} virtual camera ({why}): {remedy}.</source>
        <translation>{width}x{height} の仮想カメラを作れません（{why}）：{remedy}。</translation>
    </message>
    <message>
        <source>no face found</source>
        <translation>顔が見つかりません</translation>
    </message>
    <message>
        <source>{name} at {seconds} s</source>
        <translation>{name}（{seconds} 秒）</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>ほか {n} 枚</translation>
    </message>
    <message>
        <source>None of {n} pictures shows a face well enough ({why}); {remedy}</source>
        <translation>{n} 枚のどれにも顔がはっきり写っていません（{why}）。{remedy}</translation>
    </message>
    <message>
        <source>take one from the front, in even light, near enough that the face fills a third of it</source>
        <translation>正面から、むらのない光で、顔が画面の三分の一を占めるほど近くで撮ってください</translation>
    </message>
    <message>
        <source>{name} shows {n} faces; say which with --face N, counted from the left, or --face largest.</source>
        <translation>{name} には顔が {n} つあります。あなただけが写った写真を選んでください。</translation>
    </message>
    <message>
        <source>{name} shows {n} faces, so there is no face {number}; give --face another.</source>
        <translation>{name} には顔が {n} つあり、{number} 番目の顔はありません。別のものを選んでください。</translation>
    </message>
    <message>
        <source>too small</source>
        <translation>顔が小さすぎます</translation>
    </message>
    <message>
        <source>blurred</source>
        <translation>ぼやけています</translation>
    </message>
    <message>
        <source>turned away</source>
        <translation>顔が横を向いています</translation>
    </message>
    <message>
        <source>head tipped back</source>
        <translation>頭が後ろに傾いています</translation>
    </message>
    <message>
        <source>head bowed</source>
        <translation>顔がうつむいています</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>暗すぎます</translation>
    </message>
    <message>
        <source>overexposed</source>
        <translation>明るすぎます</translation>
    </message>
    <message>
        <source>lit from one side</source>
        <translation>片側からしか光が当たっていません</translation>
    </message>
    <message>
        <source>mouth covered</source>
        <translation>口が隠れています</translation>
    </message>
    <message>
        <source>eyes covered</source>
        <translation>目が隠れています</translation>
    </message>
    <message>
        <source>mouth wide open</source>
        <translation>口が大きく開いています</translation>
    </message>
    <message>
        <source>eyes shut</source>
        <translation>目が閉じています</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>引用符で囲んだ文字</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true か false</translation>
    </message>
    <message>
        <source>cannot write the persona {path} ({error}): choose a folder that you may write to</source>
        <translation>ペルソナ {path} を保存できません（{error}）：書き込めるフォルダーを選んでください</translation>
    </message>
    <message>
        <source>{file} is not valid TOML ({error}): correct that line or make the persona anew</source>
        <translation>{file} は正しい TOML ではありません（{error}）：その行を直すか、ペルソナを作り直してください</translation>
    </message>
    <message>
        <source>{file} has an unknown section [{name}]: {hint}</source>
        <translation>{file} に知らないセクション [{name}] があります：{hint}</translation>
    </message>
    <message>
        <source>no persona {name}: {hint}; there are: {names}</source>
        <translation>ペルソナ {name} はありません：{hint}。あるのは：{names}</translation>
    </message>
    <message>
        <source>{error} What was recorded is kept as a film: {kept}.</source>
        <translation>{error} 録画したものは動画として残っています: {kept}。</translation>
    </message>
    <message>
        <source>make one with `emojicam enroll PHOTO --name {name}`</source>
        <translation>`emojicam enroll PHOTO --name {name}` で作成してください</translation>
    </message>
    <message>
        <source>{file} has an unknown key {name}: {hint}</source>
        <translation>{file} に知らない特徴 {name} があります：{hint}</translation>
    </message>
    <message>
        <source>{where} must be one of {choices}, got {value}: {hint}</source>
        <translation>{where} は {choices} のどれかで、{value} ではありません：{hint}</translation>
    </message>
    <message>
        <source>The network that draws clay has not learned this cut of hair and draws the nearest that it knows.</source>
        <translation>「クレイ」を描くネットワークはこの髪型を学習していないため、知っている中で最も近い髪型を描きます。</translation>
    </message>
    <message>
        <source>Stickers cannot be written to {folder} ({error}); choose a folder that you may write to.</source>
        <translation>{folder} にステッカーを書き込めません ({error})。書き込めるフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>there is no persona file {path}: check the path, or copy a stock persona and change it</source>
        <translation>ペルソナのファイル {path} がありません：パスを確かめるか、付属のペルソナをコピーして変えてください</translation>
    </message>
    <message>
        <source>{what}; the style clay is sharpest with it, classic does not need it.</source>
        <translation>{what}。「クレイ」のスタイルはこれがあると最もくっきりします。「クラシック」には要りません。</translation>
    </message>
    <message>
        <source>{path} is not a text file: a persona is a TOML file in UTF-8</source>
        <translation>{path} はテキスト ファイルではありません：ペルソナは UTF-8 の TOML ファイルです</translation>
    </message>
    <message>
        <source>cannot read the persona {path} ({error}): check the path</source>
        <translation>ペルソナ {path} を読めません（{error}）：パスを確かめてください</translation>
    </message>
    <message>
        <source>{file} has no `schema`: a persona file begins with `schema = {n}`</source>
        <translation>{file} に `schema` がありません：ペルソナのファイルは `schema = {n}` で始まります</translation>
    </message>
    <message>
        <source>{file} has schema {found} but this program reads schema {known}: update EmojiCam or make the persona anew</source>
        <translation>{file} のスキーマは {found} ですが、このプログラムが読むのは {known} です：EmojiCam を更新するか、ペルソナを作り直してください</translation>
    </message>
    <message>
        <source>{file}: {name} must be a section of traits, got {value}: write [{name}] on a line of its own</source>
        <translation>{file}：{name} は特徴のセクションで、{value} ではありません：[{name}] を一行に書いてください</translation>
    </message>
    <message>
        <source>{where} must be {kind}, got {value}: correct it or remove the line</source>
        <translation>{where} は{kind}で、{value} ではありません：その行を直すか、消してください</translation>
    </message>
    <message>
        <source>{where} must be {n} numbers in brackets, or []: calibrate anew or remove the line</source>
        <translation>{where} は括弧に入れた {n} 個の数か [] です：顔を覚え直すか、その行を消してください</translation>
    </message>
    <message>
        <source>{where} must be a colour like &quot;#ffcc00&quot;, got {value}: six hexadecimal digits after the #</source>
        <translation>{where} は &quot;#ffcc00&quot; のような色で、{value} ではありません：# のあとに十六進数を六桁</translation>
    </message>
    <message>
        <source>{where} must be in {low}..{high}, got {value}: choose a number in that range</source>
        <translation>{where} は {low}..{high} の範囲で、{value} ではありません：範囲内の数を選んでください</translation>
    </message>
    <message>
        <source>did you mean {name}?</source>
        <translation>{name} のことですか？</translation>
    </message>
    <message>
        <source>remove it, or see the stock personas for what there is</source>
        <translation>消すか、付属のペルソナに何があるかをご覧ください</translation>
    </message>
    <message>
        <source>There is no photo {path}; check its name and folder.</source>
        <translation>写真 {path} がありません。名前とフォルダーを確かめてください。</translation>
    </message>
    <message>
        <source>The folder {path} cannot be read ({error}); name another.</source>
        <translation>フォルダー {path} を読めません（{error}）。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>There is no photo in the folder {path}; name one with JPEG, PNG, WebP or HEIC files.</source>
        <translation>フォルダー {path} に写真がありません。JPEG、PNG、WebP、HEIC のファイルがあるものを選んでください。</translation>
    </message>
    <message>
        <source>{path} is {width}x{height} pixels, too small to hold a face; use a larger photo.</source>
        <translation>{path} は {width}x{height} ピクセルで、顔には小さすぎます。もっと大きな写真を使ってください。</translation>
    </message>
    <message>
        <source>{path} is a folder; name the photos in it.</source>
        <translation>{path} はフォルダーです。中の写真を選んでください。</translation>
    </message>
    <message>
        <source>{path} is a device, not a photo; name a file.</source>
        <translation>{path} は装置で、写真ではありません。ファイルを選んでください。</translation>
    </message>
    <message>
        <source>{path} is empty; copy or take the photo anew.</source>
        <translation>{path} は空です。写真をコピーし直すか、撮り直してください。</translation>
    </message>
    <message>
        <source>damaged or cut off</source>
        <translation>壊れているか、途中で切れています</translation>
    </message>
    <message>
        <source>neither a photo nor a film that can be read</source>
        <translation>読み取れる写真でも動画でもありません</translation>
    </message>
    <message>
        <source>{path} is {what}; look at it in another program, or save it anew as JPEG or PNG.</source>
        <translation>{path}：{what}。別のプログラムで開いてみるか、JPEG か PNG で保存し直してください。</translation>
    </message>
    <message>
        <source>{path} has {width}x{height} pixels, more than a photo has; save it smaller and try again.</source>
        <translation>{path} は {width}x{height} ピクセルで、写真としては大きすぎます。小さく保存して、もう一度試してください。</translation>
    </message>
    <message>
        <source>A name has 1 to {n} letters.</source>
        <translation>名前は 1 文字から {n} 文字までです。</translation>
    </message>
    <message>
        <source>{name} cannot be a name: choose one of letters, digits and blanks.</source>
        <translation>{name} は名前に使えません：文字、数字、空白で付けてください。</translation>
    </message>
    <message>
        <source>There is a persona {name} already: choose another name.</source>
        <translation>ペルソナ {name} はすでにあります：別の名前を選んでください。</translation>
    </message>
    <message>
        <source>{name} comes with EmojiCam and keeps its name: duplicate it and rename the copy.</source>
        <translation>{name} は EmojiCam に付属し、名前は変えられません：複製して、その名前を変えてください。</translation>
    </message>
    <message>
        <source>{name} comes with EmojiCam and stays.</source>
        <translation>{name} は EmojiCam に付属し、削除できません。</translation>
    </message>
    <message>
        <source>{name} cannot be deleted ({why}): delete {path} yourself.</source>
        <translation>{name} を削除できません（{why}）：{path} をご自分で削除してください。</translation>
    </message>
    <message>
        <source>{name} cannot be renamed ({error}): choose another name.</source>
        <translation>{name} の名前を変えられません（{error}）：別の名前を選んでください。</translation>
    </message>
    <message>
        <source>The style {style} is not drawn by the {renderer}: only --style clay is.</source>
        <translation>{renderer} は {style} のスタイルを描きません：描けるのは「クレイ」だけです。</translation>
    </message>
    <message>
        <source>{driver} is no graphics card but a program on the processor, too slow for a call; --renderer studio has it draw all the same.</source>
        <translation>{driver} はグラフィックス カードではなくプロセッサー上のプログラムで、通話には遅すぎます。--renderer studio を付ければそれでも描きます。</translation>
    </message>
    <message>
        <source>Drawn in the style classic, not clay.  {why}</source>
        <translation>「クレイ」ではなく「クラシック」のスタイルで描いています。  {why}</translation>
    </message>
    <message>
        <source>Drawn in the style classic, not clay.  {why}  And the network takes {ms} ms a picture here.</source>
        <translation>「クレイ」ではなく「クラシック」のスタイルで描いています。  {why}  また、ネットワークはここでは一枚に {ms} ミリ秒かかります。</translation>
    </message>
    <message>
        <source>Clay is drawn by a network in {ms} ms.  {why}</source>
        <translation>「クレイ」はネットワークが {ms} ミリ秒で描いています。  {why}</translation>
    </message>
    <message>
        <source>The backdrop {path} is not a picture; choose a PNG or JPEG file.</source>
        <translation>背景 {path} は画像ではありません。PNG か JPEG のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The backdrop {path} cannot be read ({error}); use #rrggbb, one of {names}, a picture, or {blur} for your room.</source>
        <translation>背景 {path} を読めません（{error}）。#rrggbb、{names} のどれか、画像、または部屋を表す {blur} を使ってください。</translation>
    </message>
    <message>
        <source>The studio is closed: open another one.</source>
        <translation>スタジオは閉じています：新しく開いてください。</translation>
    </message>
    <message>
        <source>The graphics driver does not answer for {seconds} s: restart the machine, or choose --style classic, which needs none.</source>
        <translation>グラフィックス ドライバーが {seconds} 秒間応答していません：コンピューターを再起動するか、それが要らない「クラシック」のスタイルを選んでください。</translation>
    </message>
    <message>
        <source>The graphics library moderngl cannot be loaded ({error}): reinstall EmojiCam.</source>
        <translation>グラフィックス ライブラリ moderngl を読み込めません（{error}）：EmojiCam をインストールし直してください。</translation>
    </message>
    <message>
        <source>The graphics library moderngl cannot be loaded ({error})</source>
        <translation>グラフィックス ライブラリ moderngl を読み込めません（{error}）</translation>
    </message>
    <message>
        <source>install your graphics card&apos;s driver, or Mesa&apos;s with `apt install libgl1 libegl1 libgl1-mesa-dri`</source>
        <translation>グラフィックス カードのドライバーか、`apt install libgl1 libegl1 libgl1-mesa-dri` で Mesa のドライバーをインストールしてください</translation>
    </message>
    <message>
        <source>install your graphics card&apos;s driver</source>
        <translation>グラフィックス カードのドライバーをインストールしてください</translation>
    </message>
    <message>
        <source>restart the machine</source>
        <translation>コンピューターを再起動してください</translation>
    </message>
    <message>
        <source>a driver without a name</source>
        <translation>名前のないドライバー</translation>
    </message>
    <message>
        <source>if that happens again, restart the machine, or choose --style classic, which needs no driver</source>
        <translation>また起きたら、コンピューターを再起動するか、ドライバーが要らない「クラシック」のスタイルを選んでください</translation>
    </message>
    <message>
        <source>The graphics driver {name} gave up drawing ({why}): {remedy}.</source>
        <translation>グラフィックス ドライバー {name} が描くのをやめました（{why}）：{remedy}。</translation>
    </message>
    <message>
        <source>{remedy}, or choose --style classic, which needs none</source>
        <translation>{remedy}。または、それが要らない「クラシック」のスタイルを選んでください</translation>
    </message>
    <message>
        <source>OpenGL {version} cannot be had here ({why}): {remedy}.</source>
        <translation>ここでは OpenGL {version} を使えません（{why}）：{remedy}。</translation>
    </message>
    <message>
        <source>OpenGL {version} cannot be had here ({why})</source>
        <translation>ここでは OpenGL {version} を使えません（{why}）</translation>
    </message>
    <message>
        <source>The network that draws clay failed ({error}): choose --style classic.</source>
        <translation>「クレイ」を描くネットワークが失敗しました（{error}）：「クラシック」のスタイルを選んでください。</translation>
    </message>
    <message>
        <source>its picture is empty</source>
        <translation>画像が空です</translation>
    </message>
    <message>
        <source>The graphics driver {name} cannot draw clay ({what}): {remedy}.</source>
        <translation>グラフィックス ドライバー {name} は「クレイ」を描けません（{what}）：{remedy}。</translation>
    </message>
    <message>
        <source>There is no reaction {name}; there are {names}.</source>
        <translation>リアクション {name} はありません。あるのは {names} です。</translation>
    </message>
    <message>
        <source>The style was changed in the middle.  {why}</source>
        <translation>途中でスタイルが変わりました。  {why}</translation>
    </message>
    <message>
        <source>The drawing library skia cannot be loaded ({error}): install the system&apos;s OpenGL libraries, on Debian and Ubuntu with `apt install libgl1 libegl1 libexpat1`.</source>
        <translation>描画ライブラリ skia を読み込めません（{error}）：システムの OpenGL ライブラリをインストールしてください。Debian と Ubuntu では `apt install libgl1 libegl1 libexpat1` です。</translation>
    </message>
    <message>
        <source>A sticker does not fit into the {bytes} bytes of a {kind} file; leave that sticker out.</source>
        <translation>ステッカーの一つが {kind} ファイルの {bytes} バイトに収まりません。除いてください。</translation>
    </message>
    <message>
        <source>There is no sticker {name}; there are {names}.</source>
        <translation>ステッカー {name} はありません。あるのは {names} です。</translation>
    </message>
    <message>
        <source>The sticker</source>
        <translation>ステッカー</translation>
    </message>
    <message>
        <source>The settings</source>
        <translation>設定</translation>
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
        <translation>{words}。{more}</translation>
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
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>もう一度探す</translation>
    </message>
    <message>
        <source>The first that works</source>
        <translation>最初に使えるもの</translation>
    </message>
    <message>
        <source>in use by {names}</source>
        <translation>{names} が使用中</translation>
    </message>
    <message>
        <source>An actor, no camera</source>
        <translation>俳優（カメラなし）</translation>
    </message>
    <message>
        <source>In Zoom, Meet or Teams choose the camera called EmojiCam.</source>
        <translation>Zoom、Meet、Teams で EmojiCam というカメラを選びます。</translation>
    </message>
    <message>
        <source>Virtual camera</source>
        <translation>仮想カメラ</translation>
    </message>
    <message>
        <source>Where clips go</source>
        <translation>クリップの保存先</translation>
    </message>
    <message>
        <source>What a clip is</source>
        <translation>クリップの形式</translation>
    </message>
    <message>
        <source>Film, MP4</source>
        <translation>動画、MP4</translation>
    </message>
    <message>
        <source>Film, WebM</source>
        <translation>動画、WebM</translation>
    </message>
    <message>
        <source>Animated WebP</source>
        <translation>アニメーション WebP</translation>
    </message>
    <message>
        <source>Animated GIF</source>
        <translation>アニメーション GIF</translation>
    </message>
    <message>
        <source>With the sound of your microphone</source>
        <translation>マイクの音声も録音する</translation>
    </message>
    <message>
        <source>It is open only while a clip is recorded.</source>
        <translation>クリップの録画中だけマイクを使います。</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>クリップ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>システムの言語</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>システムの配色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>When this window is closed</source>
        <translation>このウィンドウを閉じたとき</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>確認する</translation>
    </message>
    <message>
        <source>Less motion in this window</source>
        <translation>このウィンドウの動きを減らす</translation>
    </message>
    <message>
        <source>The first steps again</source>
        <translation>最初の手順をもう一度</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>このウィンドウ</translation>
    </message>
    <message>
        <source>Keys that work in every program</source>
        <translation>どのプログラムでも使えるキー</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Another program has some of these keys. Once it lets go, switch this off and on again.</source>
        <translation>これらのキーの一部は別のプログラムが使っています。手放されたら、これをいったん切って入れ直してください。</translation>
    </message>
    <message>
        <source>Here the desktop gives no such keys. In its own settings bind keys to these commands:</source>
        <translation>このデスクトップにはそのようなキーがありません。デスクトップの設定で次のコマンドにキーを割り当ててください:</translation>
    </message>
    <message>
        <source>Choose them in your desktop&apos;s settings.</source>
        <translation>デスクトップの設定で選んでください。</translation>
    </message>
    <message>
        <source>Asking for the keys. Your desktop may ask you which.</source>
        <translation>キーを要求しています。どのキーにするか、デスクトップが尋ねることがあります。</translation>
    </message>
    <message>
        <source>another program has it</source>
        <translation>別のプログラムが使用中</translation>
    </message>
    <message>
        <source>Your system gives no such keys now. A program that binds keys to commands can use these:</source>
        <translation>今はシステムからそのようなキーを得られません。キーにコマンドを割り当てるプログラムなら、これらを使えます。</translation>
    </message>
    <message>
        <source>EmojiCam, among your videos</source>
        <translation>ビデオ内の EmojiCam</translation>
    </message>
    <message>
        <source>Animated pictures have no sound.</source>
        <translation>アニメーション画像には音声がありません。</translation>
    </message>
    <message>
        <source>Your system asks for it.</source>
        <translation>システムがそう求めています。</translation>
    </message>
</context>
<context>
    <name>StickersPage</name>
    <message>
        <source>React to my expressions</source>
        <translation>表情に反応する</translation>
    </message>
    <message>
        <source>Hearts for a smile that is held, steam for anger, and the like</source>
        <translation>笑顔が続くとハート、怒ると湯気など</translation>
    </message>
    <message>
        <source>React, for others to see</source>
        <translation>リアクション（相手に見えます）</translation>
    </message>
    <message>
        <source>A click copies one; pull it into a chat, or save all of them.</source>
        <translation>クリックでコピー。チャットへドラッグするか、すべて保存できます。</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>すべて保存</translation>
    </message>
    <message>
        <source>Stickers of you</source>
        <translation>あなたのステッカー</translation>
    </message>
    <message>
        <source>Copies this sticker</source>
        <translation>このステッカーをコピー</translation>
    </message>
    <message>
        <source>Copied: {name}</source>
        <translation>コピーしました：{name}</translation>
    </message>
    <message>
        <source>Where should the stickers go?</source>
        <translation>ステッカーの保存先は？</translation>
    </message>
    <message>
        <source>{count} stickers are in {name}</source>
        <translation>{name} にステッカーが {count} 個あります</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open EmojiCam</source>
        <translation>EmojiCam を開く</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Blank now</source>
        <translation>今すぐ隠す</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>録画を止める</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>録画</translation>
    </message>
    <message>
        <source>Keep the last 10 s</source>
        <translation>直近 10 秒を保存</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>スタイル</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>ペルソナ</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>録画中</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Which camera sees you?</source>
        <translation>どのカメラで映しますか？</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>あなたは誰ですか？</translation>
    </message>
    <message>
        <source>Meet your emoji</source>
        <translation>あなたの絵文字です</translation>
    </message>
    <message>
        <source>Be seen</source>
        <translation>みんなに見せる</translation>
    </message>
    <message>
        <source>Filmed for this page only; nothing is kept. Later EmojiCam films only while somebody looks.</source>
        <translation>このページのためだけに撮影し、何も保存しません。その後は、誰かが見ている間だけ EmojiCam が撮影します。</translation>
    </message>
    <message>
        <source>A few taps, and it is you. All of it can be changed later.</source>
        <translation>少しの操作であなたになります。あとで全部変えられます。</translation>
    </message>
    <message>
        <source>In Zoom, Meet or Teams choose the camera called EmojiCam.</source>
        <translation>Zoom、Meet、Teams で EmojiCam というカメラを選びます。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Skip the first steps</source>
        <translation>最初の手順をスキップ</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Make my emoji</source>
        <translation>絵文字を作る</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>in use by {names}</source>
        <translation>{names} が使用中</translation>
    </message>
    <message>
        <source>An actor</source>
        <translation>俳優</translation>
    </message>
    <message>
        <source>No camera can be used now: plug one in, or close what uses it.</source>
        <translation>使えるカメラがありません。つなぐか、使用中のものを閉じてください。</translation>
    </message>
    <message>
        <source>Choose who is nearest to you; the next step makes it you.</source>
        <translation>いちばん近い人を選んでください。次であなたにします。</translation>
    </message>
    <message>
        <source>From photos of you only numbers are kept, and the photos never leave this computer.</source>
        <translation>写真からは数値だけを残します。写真がこのパソコンから出ることはありません。</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>ペルソナ</translation>
    </message>
    <message>
        <source>Or choose who is nearest to you:</source>
        <translation>または、いちばん近い人を選びます：</translation>
    </message>
    <message>
        <source>One moment: the camera is waking up …</source>
        <translation>お待ちください。カメラを起動しています…</translation>
    </message>
    <message>
        <source>No camera is chosen. Go back to choose one, or drop photos here.</source>
        <translation>カメラが選ばれていません。戻って選ぶか、ここに写真をドロップしてください。</translation>
    </message>
    <message>
        <source>me</source>
        <translation>私</translation>
    </message>
    <message>
        <source>One moment: your emoji is waking up …</source>
        <translation>お待ちください。絵文字が起きています…</translation>
    </message>
    <message>
        <source>Your photo</source>
        <translation>あなたの写真</translation>
    </message>
</context>
<context>
    <name>Wheel</name>
    <message>
        <source>How light</source>
        <translation>明るさ</translation>
    </message>
    <message>
        <source>Colour as #rrggbb</source>
        <translation>色（#rrggbb）</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>In Zoom and Meet, the arrow beside the camera button opens the list of cameras: EmojiCam is in it.</source>
        <translation>Zoom と Meet では、カメラボタンの横の矢印からカメラの一覧が開きます。EmojiCam はその中にあります。</translation>
    </message>
    <message>
        <source>Webcam</source>
        <translation>ウェブカメラ</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Camera on</source>
        <translation>カメラをオン</translation>
    </message>
    <message>
        <source>Show your emoji to others, or let the camera go (Ctrl+E)</source>
        <translation>絵文字を見せる、またはカメラを放す (Ctrl+E)</translation>
    </message>
    <message>
        <source>Record a clip (Ctrl+R)</source>
        <translation>クリップを録画 (Ctrl+R)</translation>
    </message>
    <message>
        <source>Keep the last ten seconds as a clip (Ctrl+L)</source>
        <translation>直近 10 秒をクリップとして保存 (Ctrl+L)</translation>
    </message>
    <message>
        <source>Hide your emoji at once (Ctrl+B)</source>
        <translation>絵文字をすぐ隠す (Ctrl+B)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>録画</translation>
    </message>
    <message>
        <source>Last 10 s</source>
        <translation>直近 10 秒</translation>
    </message>
    <message>
        <source>Blank now</source>
        <translation>今すぐ隠す</translation>
    </message>
    <message>
        <source>See yourself as in a mirror; others never do</source>
        <translation>鏡のように見る（相手には反転しません）</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>見た目</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>絵文字</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Stickers</source>
        <translation>ステッカー</translation>
    </message>
    <message>
        <source>One moment: your emoji is waking up …</source>
        <translation>お待ちください。絵文字が起きています…</translation>
    </message>
    <message>
        <source>Stop {time}</source>
        <translation>停止 {time}</translation>
    </message>
    <message>
        <source>Recording {time}</source>
        <translation>録画中 {time}</translation>
    </message>
    <message>
        <source>Recording {time}, microphone on</source>
        <translation>録画中 {time}、マイク使用中</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Skin</source>
        <translation>肌</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>顔</translation>
    </message>
    <message>
        <source>Eyes</source>
        <translation>目</translation>
    </message>
    <message>
        <source>Brows</source>
        <translation>眉</translation>
    </message>
    <message>
        <source>Nose</source>
        <translation>鼻</translation>
    </message>
    <message>
        <source>Mouth</source>
        <translation>口</translation>
    </message>
    <message>
        <source>Hair</source>
        <translation>髪</translation>
    </message>
    <message>
        <source>Beard</source>
        <translation>ひげ</translation>
    </message>
    <message>
        <source>Glasses</source>
        <translation>めがね</translation>
    </message>
    <message>
        <source>Headwear</source>
        <translation>帽子</translation>
    </message>
    <message>
        <source>Earrings</source>
        <translation>イヤリング</translation>
    </message>
    <message>
        <source>Clothes</source>
        <translation>服</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>色み</translation>
    </message>
    <message>
        <source>Rosy cheeks</source>
        <translation>頬の赤み</translation>
    </message>
    <message>
        <source>Freckles</source>
        <translation>そばかす</translation>
    </message>
    <message>
        <source>Cool to warm</source>
        <translation>寒色から暖色</translation>
    </message>
    <message>
        <source>Lines of age</source>
        <translation>しわ</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>Jaw</source>
        <translation>あご</translation>
    </message>
    <message>
        <source>Chin</source>
        <translation>あご先</translation>
    </message>
    <message>
        <source>Cheeks</source>
        <translation>頬</translation>
    </message>
    <message>
        <source>Ears</source>
        <translation>耳</translation>
    </message>
    <message>
        <source>Forehead</source>
        <translation>額</translation>
    </message>
    <message>
        <source>Temples</source>
        <translation>こめかみ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大きさ</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>間隔</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>Tilt</source>
        <translation>傾き</translation>
    </message>
    <message>
        <source>Eye colour</source>
        <translation>目の色</translation>
    </message>
    <message>
        <source>Lashes</source>
        <translation>まつげ</translation>
    </message>
    <message>
        <source>Roundness</source>
        <translation>丸み</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>太さ</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>鼻筋</translation>
    </message>
    <message>
        <source>Fullness</source>
        <translation>ふくよかさ</translation>
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
        <translation>種類</translation>
    </message>
    <message>
        <source>Lighter strands</source>
        <translation>明るい毛束</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>ボリューム</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>サイド</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>やわらか</translation>
    </message>
    <message>
        <source>Straight</source>
        <translation>まっすぐ</translation>
    </message>
    <message>
        <source>Arched</source>
        <translation>アーチ</translation>
    </message>
    <message>
        <source>Angled</source>
        <translation>角ばり</translation>
    </message>
    <message>
        <source>Bushy</source>
        <translation>濃い</translation>
    </message>
    <message>
        <source>Swept</source>
        <translation>流し</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>丸い</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>短め</translation>
    </message>
    <message>
        <source>Bald</source>
        <translation>スキンヘッド</translation>
    </message>
    <message>
        <source>Buzz cut</source>
        <translation>坊主</translation>
    </message>
    <message>
        <source>Quiff</source>
        <translation>リーゼント</translation>
    </message>
    <message>
        <source>Curly</source>
        <translation>巻き毛</translation>
    </message>
    <message>
        <source>Afro</source>
        <translation>アフロ</translation>
    </message>
    <message>
        <source>Bob</source>
        <translation>ボブ</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>長め</translation>
    </message>
    <message>
        <source>Wavy</source>
        <translation>ウェーブ</translation>
    </message>
    <message>
        <source>Bun</source>
        <translation>お団子</translation>
    </message>
    <message>
        <source>Ponytail</source>
        <translation>ポニーテール</translation>
    </message>
    <message>
        <source>Braids</source>
        <translation>三つ編み</translation>
    </message>
    <message>
        <source>Receding</source>
        <translation>後退</translation>
    </message>
    <message>
        <source>Fringe</source>
        <translation>前髪</translation>
    </message>
    <message>
        <source>Pixie</source>
        <translation>ピクシー</translation>
    </message>
    <message>
        <source>Topknot</source>
        <translation>まげ</translation>
    </message>
    <message>
        <source>Coily</source>
        <translation>縮れ毛</translation>
    </message>
    <message>
        <source>Cornrows</source>
        <translation>コーンロウ</translation>
    </message>
    <message>
        <source>Locs</source>
        <translation>ロックス</translation>
    </message>
    <message>
        <source>Pigtails</source>
        <translation>ツインテール</translation>
    </message>
    <message>
        <source>Mohawk</source>
        <translation>モヒカン</translation>
    </message>
    <message>
        <source>Undercut</source>
        <translation>アンダーカット</translation>
    </message>
    <message>
        <source>Slicked back</source>
        <translation>オールバック</translation>
    </message>
    <message>
        <source>Shag</source>
        <translation>シャギー</translation>
    </message>
    <message>
        <source>Bald on top</source>
        <translation>頭頂部が薄い</translation>
    </message>
    <message>
        <source>Long curls</source>
        <translation>ロングカール</translation>
    </message>
    <message>
        <source>Short fringe</source>
        <translation>ショート・前髪あり</translation>
    </message>
    <message>
        <source>Stubble</source>
        <translation>無精ひげ</translation>
    </message>
    <message>
        <source>Moustache</source>
        <translation>口ひげ</translation>
    </message>
    <message>
        <source>Goatee</source>
        <translation>あごひげ</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>フル</translation>
    </message>
    <message>
        <source>Chevron</source>
        <translation>シェブロン</translation>
    </message>
    <message>
        <source>Mutton chops</source>
        <translation>もみあげ</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>サークル</translation>
    </message>
    <message>
        <source>Soul patch</source>
        <translation>ソウルパッチ</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>四角</translation>
    </message>
    <message>
        <source>Aviator</source>
        <translation>アビエーター</translation>
    </message>
    <message>
        <source>Cat-eye</source>
        <translation>キャットアイ</translation>
    </message>
    <message>
        <source>Half-rim</source>
        <translation>ハーフリム</translation>
    </message>
    <message>
        <source>Sunglasses</source>
        <translation>サングラス</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation>細い</translation>
    </message>
    <message>
        <source>Browline</source>
        <translation>ブロー</translation>
    </message>
    <message>
        <source>Hexagon</source>
        <translation>六角形</translation>
    </message>
    <message>
        <source>Oversized</source>
        <translation>オーバーサイズ</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>キャップ</translation>
    </message>
    <message>
        <source>Beanie</source>
        <translation>ニット帽</translation>
    </message>
    <message>
        <source>Headscarf</source>
        <translation>スカーフ</translation>
    </message>
    <message>
        <source>Turban</source>
        <translation>ターバン</translation>
    </message>
    <message>
        <source>Hijab</source>
        <translation>ヒジャブ</translation>
    </message>
    <message>
        <source>Sun hat</source>
        <translation>日よけ帽</translation>
    </message>
    <message>
        <source>Helmet</source>
        <translation>ヘルメット</translation>
    </message>
    <message>
        <source>Headband</source>
        <translation>ヘアバンド</translation>
    </message>
    <message>
        <source>Stud</source>
        <translation>スタッド</translation>
    </message>
    <message>
        <source>Hoop</source>
        <translation>フープ</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>ドロップ</translation>
    </message>
    <message>
        <source>T-shirt</source>
        <translation>Tシャツ</translation>
    </message>
    <message>
        <source>Hoodie</source>
        <translation>パーカー</translation>
    </message>
    <message>
        <source>Shirt</source>
        <translation>シャツ</translation>
    </message>
    <message>
        <source>Turtleneck</source>
        <translation>タートルネック</translation>
    </message>
    <message>
        <source>Blazer</source>
        <translation>ブレザー</translation>
    </message>
    <message>
        <source>Tank top</source>
        <translation>タンクトップ</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>クラシック</translation>
    </message>
    <message>
        <source>Clay</source>
        <translation>クレイ</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>スタジオ</translation>
    </message>
    <message>
        <source>My room</source>
        <translation>自分の部屋</translation>
    </message>
    <message>
        <source>Dawn</source>
        <translation>夜明け</translation>
    </message>
    <message>
        <source>Lagoon</source>
        <translation>ラグーン</translation>
    </message>
    <message>
        <source>Meadow</source>
        <translation>草原</translation>
    </message>
    <message>
        <source>Lilac</source>
        <translation>ライラック</translation>
    </message>
    <message>
        <source>Sand</source>
        <translation>砂</translation>
    </message>
    <message>
        <source>Graphite</source>
        <translation>グラファイト</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>起動中</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Waiting for the camera</source>
        <translation>カメラを待っています</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了しました</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Angry</source>
        <translation>怒り</translation>
    </message>
    <message>
        <source>Disgusted</source>
        <translation>嫌悪</translation>
    </message>
    <message>
        <source>Afraid</source>
        <translation>恐れ</translation>
    </message>
    <message>
        <source>Happy</source>
        <translation>喜び</translation>
    </message>
    <message>
        <source>Sad</source>
        <translation>悲しみ</translation>
    </message>
    <message>
        <source>Surprised</source>
        <translation>驚き</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>穏やか</translation>
    </message>
    <message>
        <source>Look into the camera, your face at ease.</source>
        <translation>力を抜いてカメラを見てください。</translation>
    </message>
    <message>
        <source>Smile as broadly as you like to.</source>
        <translation>思いきり笑ってください。</translation>
    </message>
    <message>
        <source>Open your mouth wide.</source>
        <translation>口を大きく開けてください。</translation>
    </message>
    <message>
        <source>Raise your brows.</source>
        <translation>眉を上げてください。</translation>
    </message>
    <message>
        <source>Frown: pull your brows together.</source>
        <translation>眉を寄せてください。</translation>
    </message>
    <message>
        <source>Shut your eyes and count to three.</source>
        <translation>目を閉じて三つ数えてください。</translation>
    </message>
    <message>
        <source>On or off</source>
        <translation>オンまたはオフ</translation>
    </message>
    <message>
        <source>Blank now</source>
        <translation>すぐ空白にする</translation>
    </message>
    <message>
        <source>Record, or stop</source>
        <translation>録画または停止</translation>
    </message>
    <message>
        <source>Keep the last 10 s</source>
        <translation>直近 10 秒を残す</translation>
    </message>
</context>
<context>
    <name>_Disc</name>
    <message>
        <source>Colour wheel</source>
        <translation>カラーホイール</translation>
    </message>
    <message>
        <source>Left and right change the hue, up and down how strong it is.</source>
        <translation>左右で色相、上下で鮮やかさを変えます。</translation>
    </message>
</context>
</TS>
