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
        <source>Clay needs a graphics card; on this computer Classic is drawn instead.</source>
        <translation>クレイにはグラフィックカードが必要です。このパソコンではクラシックで描きます。</translation>
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
        <source>Size</source>
        <translation>大きさ</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>間隔</translation>
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
