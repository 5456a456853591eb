<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>Checkup</name>
    <message>
        <source>Check it</source>
        <translation>जाँचें</translation>
    </message>
    <message>
        <source>Fix it</source>
        <translation>ठीक करें</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>जाँच हो रही है …</translation>
    </message>
    <message>
        <source>EmojiCam can be a camera here.</source>
        <translation>EmojiCam यहाँ कैमरा बन सकता है।</translation>
    </message>
    <message>
        <source>These commands will be run, as an administrator where they ask for it:</source>
        <translation>ये आदेश चलाए जाएँगे, ज़रूरत हो तो व्यवस्थापक के रूप में:</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Should EmojiCam go on?</source>
        <translation>क्या EmojiCam चलता रहे?</translation>
    </message>
    <message>
        <source>Your camera goes on in calls; the icon in the tray brings this window back.</source>
        <translation>कॉल में आपका कैमरा चलता रहता है; ट्रे का चिह्न यह विंडो वापस लाता है।</translation>
    </message>
    <message>
        <source>Your camera goes on in calls; this window is made small.</source>
        <translation>कॉल में आपका कैमरा चलता रहता है; यह विंडो छोटी हो जाती है।</translation>
    </message>
    <message>
        <source>You are asked only once.</source>
        <translation>यह केवल एक बार पूछा जाता है।</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>चलता रहे</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>Dots</name>
    <message>
        <source>Step {n} of {all}</source>
        <translation>चरण {n} / {all}</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Back: what you changed is kept</source>
        <translation>वापस: आपके बदलाव रखे जाते हैं</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>पूर्ववत करें (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>फिर से करें (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>Any colour</source>
        <translation>कोई भी रंग</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>Kept as {name}</source>
        <translation>{name} नाम से सहेजा गया</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>How it is going</source>
        <translation>कैसा चल रहा है</translation>
    </message>
    <message>
        <source>{n} pictures a second</source>
        <translation>{n} चित्र प्रति सेकंड</translation>
    </message>
    <message>
        <source>{n} ms behind you</source>
        <translation>आपसे {n} ms पीछे</translation>
    </message>
    <message>
        <source>read by {where}, drawn by {drawer}</source>
        <translation>{where} पढ़ता है, {drawer} बनाता है</translation>
    </message>
    <message>
        <source>seen by {names}</source>
        <translation>देख रहा है: {names}</translation>
    </message>
</context>
<context>
    <name>LearningPage</name>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Learn my face</source>
        <translation>मेरा चेहरा सीखें</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>शुरू करें</translation>
    </message>
    <message>
        <source>Forget what was learned</source>
        <translation>सीखा हुआ भूल जाएँ</translation>
    </message>
    <message>
        <source>Your face at rest, then five expressions, 15 seconds in all: then your emoji rests when you rest, and goes as far as you do.</source>
        <translation>आपका शांत चेहरा, फिर पाँच भाव, कुल 15 सेकंड: इसके बाद आपके शांत होने पर इमोजी शांत रहता है और उतना ही बदलता है जितना आप।</translation>
    </message>
    <message>
        <source>Only numbers are kept, with your persona; no picture is.</source>
        <translation>आपके किरदार के साथ केवल संख्याएँ रखी जाती हैं, कोई तस्वीर नहीं।</translation>
    </message>
    <message>
        <source>How much is done</source>
        <translation>कितना हो गया</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation>इसे छोड़ें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>एक बार और</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} से.</translation>
    </message>
    <message>
        <source>The camera does not see your face from the front.</source>
        <translation>कैमरा आपका चेहरा सामने से नहीं देख रहा।</translation>
    </message>
    <message>
        <source>The camera did not see your face at rest: sit before it, in the light, and try again.</source>
        <translation>कैमरे ने आपका शांत चेहरा नहीं देखा: उसके सामने रोशनी में बैठकर फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Learned, and kept with {name}.</source>
        <translation>सीख लिया, {name} के साथ रखा गया।</translation>
    </message>
    <message>
        <source>{name} knows your face already.</source>
        <translation>{name} आपका चेहरा पहले से जानता है।</translation>
    </message>
    <message>
        <source>Switch it on first.</source>
        <translation>पहले चालू करें।</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>Style</source>
        <translation>शैली</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>दृश्य</translation>
    </message>
    <message>
        <source>Your room, blurred</source>
        <translation>आपका कमरा, धुँधला</translation>
    </message>
    <message>
        <source>A colour of your own</source>
        <translation>आपका अपना रंग</translation>
    </message>
    <message>
        <source>A picture of your own</source>
        <translation>आपका अपना चित्र</translation>
    </message>
    <message>
        <source>Backdrop</source>
        <translation>पृष्ठभूमि</translation>
    </message>
    <message>
        <source>How strongly you express yourself</source>
        <translation>आप कितना खुलकर भाव दिखाएँ</translation>
    </message>
    <message>
        <source>Learn my face</source>
        <translation>मेरा चेहरा सीखें</translation>
    </message>
    <message>
        <source>15 seconds, once</source>
        <translation>15 सेकंड, एक बार</translation>
    </message>
    <message>
        <source>A picture for the backdrop</source>
        <translation>पृष्ठभूमि के लिए चित्र</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>चित्र</translation>
    </message>
    <message>
        <source>Your own room and shoulders, with your emoji for a head. Faces of others are hidden, too.</source>
        <translation>आपका अपना कमरा और कंधे, सिर की जगह आपका इमोजी। दूसरों के चेहरे भी छिपे रहते हैं।</translation>
    </message>
    <message>
        <source>Only your emoji, before a blur of your room.</source>
        <translation>केवल आपका इमोजी, आपके धुँधले कमरे के आगे।</translation>
    </message>
    <message>
        <source>Nothing of your camera is shown: only your emoji, before the backdrop.</source>
        <translation>आपके कैमरे का कुछ भी नहीं दिखता: पृष्ठभूमि के आगे केवल आपका इमोजी।</translation>
    </message>
    <message>
        <source>Faces are taken out first, then all is blurred. While that is not certain, a plain backdrop is shown.</source>
        <translation>पहले चेहरे हटाए जाते हैं, फिर सब कुछ धुँधला किया जाता है। जब तक यह पक्का न हो, सादी पृष्ठभूमि दिखती है।</translation>
    </message>
    <message>
        <source>Clay needs a graphics card; on this computer Classic is drawn instead.</source>
        <translation>मिट्टी शैली को ग्राफ़िक्स कार्ड चाहिए; इस कंप्यूटर पर उसकी जगह क्लासिक बनता है।</translation>
    </message>
    <message>
        <source>Sculpted in soft clay, under a studio light.</source>
        <translation>नरम मिट्टी से गढ़ा, स्टूडियो की रोशनी में।</translation>
    </message>
    <message>
        <source>Glossy and crisp, on any computer.</source>
        <translation>चमकदार और साफ़, हर कंप्यूटर पर।</translation>
    </message>
</context>
<context>
    <name>Mirror</name>
    <message>
        <source>Preview of what others see</source>
        <translation>दूसरों को जो दिखता है उसकी झलक</translation>
    </message>
</context>
<context>
    <name>Mood</name>
    <message>
        <source>Your mood: {mood}</source>
        <translation>आपका मूड: {mood}</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Show in folder</source>
        <translation>फ़ोल्डर में दिखाएँ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>सूचना</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Personas</source>
        <translation>पात्र</translation>
    </message>
    <message>
        <source>Skin, hair, glasses and all the rest</source>
        <translation>त्वचा, बाल, चश्मा और बाकी सब</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>प्रतिलिपि</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>नाम बदलें</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>निर्यात</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>आयात</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>New</source>
        <translation>नया</translation>
    </message>
    <message>
        <source>A persona is a list of numbers: no photograph is kept.</source>
        <translation>पात्र केवल संख्याओं की सूची है: कोई फ़ोटो नहीं रखी जाती।</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>आप कौन हैं</translation>
    </message>
    <message>
        <source>me</source>
        <translation>मैं</translation>
    </message>
    <message>
        <source>What is this persona called?</source>
        <translation>इस पात्र का नाम क्या है?</translation>
    </message>
    <message>
        <source>Import a persona</source>
        <translation>पात्र आयात करें</translation>
    </message>
    <message>
        <source>Export this persona</source>
        <translation>यह पात्र निर्यात करें</translation>
    </message>
    <message>
        <source>Kept as {name}</source>
        <translation>{name} नाम से सहेजा गया</translation>
    </message>
    <message>
        <source>Delete {name}? This cannot be undone.</source>
        <translation>{name} हटाएँ? यह वापस नहीं होगा।</translation>
    </message>
</context>
<context>
    <name>Photos</name>
    <message>
        <source>You, as the camera sees you</source>
        <translation>आप, जैसा कैमरा आपको देखता है</translation>
    </message>
    <message>
        <source>Counts down from three first; Escape stops it.</source>
        <translation>पहले तीन से उल्टी गिनती होती है; Esc से रुकती है।</translation>
    </message>
    <message>
        <source>Take a photo</source>
        <translation>फ़ोटो लें</translation>
    </message>
    <message>
        <source>Choose photos of you</source>
        <translation>अपनी फ़ोटो चुनें</translation>
    </message>
    <message>
        <source>One to five, or drop them here: your face from the front, in good light.</source>
        <translation>एक से पाँच, या यहाँ छोड़ें: सामने से चेहरा, अच्छी रोशनी में।</translation>
    </message>
    <message>
        <source>Photo {n}</source>
        <translation>फ़ोटो {n}</translation>
    </message>
    <message>
        <source>{name} is taken.</source>
        <translation>{name} ले ली गई।</translation>
    </message>
    <message>
        <source>Photos of you</source>
        <translation>आपकी फ़ोटो</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>चित्र</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} हटाएँ</translation>
    </message>
    <message>
        <source>Looking at you …</source>
        <translation>आपको देखा जा रहा है …</translation>
    </message>
    <message>
        <source>Look into the camera. Escape stops it.</source>
        <translation>कैमरे में देखें। Esc से रुकता है।</translation>
    </message>
    <message>
        <source>Five are enough: make your emoji of them.</source>
        <translation>पाँच काफ़ी हैं: इनसे अपना इमोजी बनाएँ।</translation>
    </message>
</context>
<context>
    <name>Reactions</name>
    <message>
        <source>Hearts</source>
        <translation>दिल</translation>
    </message>
    <message>
        <source>Confetti</source>
        <translation>कन्फ़ेटी</translation>
    </message>
    <message>
        <source>Tears</source>
        <translation>आँसू</translation>
    </message>
    <message>
        <source>Sweat drops</source>
        <translation>पसीने की बूँदें</translation>
    </message>
    <message>
        <source>Steam</source>
        <translation>भाप</translation>
    </message>
    <message>
        <source>Zzz</source>
        <translation>Zzz</translation>
    </message>
    <message>
        <source>Question marks</source>
        <translation>प्रश्नचिह्न</translation>
    </message>
    <message>
        <source>Thumbs up</source>
        <translation>थम्स अप</translation>
    </message>
    <message>
        <source>Applause</source>
        <translation>तालियाँ</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Camera</source>
        <translation>कैमरा</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>फिर खोजें</translation>
    </message>
    <message>
        <source>The first that works</source>
        <translation>जो पहले चले</translation>
    </message>
    <message>
        <source>in use by {names}</source>
        <translation>{names} के उपयोग में</translation>
    </message>
    <message>
        <source>An actor, no camera</source>
        <translation>अभिनेता, कैमरा नहीं</translation>
    </message>
    <message>
        <source>In Zoom, Meet or Teams choose the camera called EmojiCam.</source>
        <translation>Zoom, Meet या Teams में EmojiCam नाम का कैमरा चुनें।</translation>
    </message>
    <message>
        <source>Virtual camera</source>
        <translation>वर्चुअल कैमरा</translation>
    </message>
    <message>
        <source>Where clips go</source>
        <translation>क्लिप कहाँ रखे जाएँ</translation>
    </message>
    <message>
        <source>What a clip is</source>
        <translation>क्लिप का प्रकार</translation>
    </message>
    <message>
        <source>Film, MP4</source>
        <translation>फ़िल्म, MP4</translation>
    </message>
    <message>
        <source>Film, WebM</source>
        <translation>फ़िल्म, WebM</translation>
    </message>
    <message>
        <source>Animated WebP</source>
        <translation>एनिमेटेड WebP</translation>
    </message>
    <message>
        <source>Animated GIF</source>
        <translation>एनिमेटेड GIF</translation>
    </message>
    <message>
        <source>With the sound of your microphone</source>
        <translation>आपके माइक्रोफ़ोन की आवाज़ के साथ</translation>
    </message>
    <message>
        <source>It is open only while a clip is recorded.</source>
        <translation>यह सिर्फ़ क्लिप रिकॉर्ड होते समय खुला रहता है।</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>क्लिप</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>सिस्टम की भाषा</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>रंग</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>सिस्टम के रंग</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>Less motion in this window</source>
        <translation>इस विंडो में कम हलचल</translation>
    </message>
    <message>
        <source>The first steps again</source>
        <translation>पहले कदम फिर से</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>यह विंडो</translation>
    </message>
    <message>
        <source>Keys that work in every program</source>
        <translation>हर प्रोग्राम में चलने वाली कुंजियाँ</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>कुंजियाँ</translation>
    </message>
    <message>
        <source>Another program has some of these keys. Once it lets go, switch this off and on again.</source>
        <translation>इनमें से कुछ कुंजियाँ किसी दूसरे प्रोग्राम के पास हैं। जब वह उन्हें छोड़ दे, तब इसे बंद करके फिर चालू करें।</translation>
    </message>
    <message>
        <source>Here the desktop gives no such keys. In its own settings bind keys to these commands:</source>
        <translation>यहाँ डेस्कटॉप ऐसी कुंजियाँ नहीं देता। उसकी अपनी सेटिंग में इन आदेशों के लिए कुंजियाँ तय करें:</translation>
    </message>
    <message>
        <source>Choose them in your desktop&apos;s settings.</source>
        <translation>उन्हें अपने डेस्कटॉप की सेटिंग में चुनें।</translation>
    </message>
    <message>
        <source>Asking for the keys. Your desktop may ask you which.</source>
        <translation>कुंजियाँ माँगी जा रही हैं। आपका डेस्कटॉप पूछ सकता है कि कौन-सी।</translation>
    </message>
    <message>
        <source>another program has it</source>
        <translation>यह किसी दूसरे प्रोग्राम के पास है</translation>
    </message>
    <message>
        <source>Your system gives no such keys now. A program that binds keys to commands can use these:</source>
        <translation>आपका सिस्टम अभी ऐसी कुंजियाँ नहीं दे रहा। जो प्रोग्राम कुंजियों को कमांड से जोड़ता है, वह इनका उपयोग कर सकता है:</translation>
    </message>
    <message>
        <source>EmojiCam, among your videos</source>
        <translation>EmojiCam, आपके वीडियो में</translation>
    </message>
    <message>
        <source>Animated pictures have no sound.</source>
        <translation>एनिमेटेड चित्रों में आवाज़ नहीं होती।</translation>
    </message>
    <message>
        <source>Your system asks for it.</source>
        <translation>आपका सिस्टम यही चाहता है।</translation>
    </message>
</context>
<context>
    <name>StickersPage</name>
    <message>
        <source>React to my expressions</source>
        <translation>मेरे हाव-भाव पर प्रतिक्रिया दें</translation>
    </message>
    <message>
        <source>Hearts for a smile that is held, steam for anger, and the like</source>
        <translation>टिकी हुई मुस्कान पर दिल, गुस्से पर भाप, इत्यादि</translation>
    </message>
    <message>
        <source>React, for others to see</source>
        <translation>प्रतिक्रिया दें, दूसरों को दिखेगी</translation>
    </message>
    <message>
        <source>A click copies one; pull it into a chat, or save all of them.</source>
        <translation>क्लिक से एक कॉपी होता है; उसे चैट में खींचें, या सभी सहेजें।</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>सभी सहेजें</translation>
    </message>
    <message>
        <source>Stickers of you</source>
        <translation>आपके स्टिकर</translation>
    </message>
    <message>
        <source>Copies this sticker</source>
        <translation>यह स्टिकर कॉपी करता है</translation>
    </message>
    <message>
        <source>Copied: {name}</source>
        <translation>कॉपी हुआ: {name}</translation>
    </message>
    <message>
        <source>Where should the stickers go?</source>
        <translation>स्टिकर कहाँ सहेजें?</translation>
    </message>
    <message>
        <source>{count} stickers are in {name}</source>
        <translation>{name} में {count} स्टिकर हैं</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open EmojiCam</source>
        <translation>EmojiCam खोलें</translation>
    </message>
    <message>
        <source>On</source>
        <translation>चालू</translation>
    </message>
    <message>
        <source>Blank now</source>
        <translation>तुरंत छिपाएँ</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>रिकॉर्डिंग रोकें</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>रिकॉर्ड करें</translation>
    </message>
    <message>
        <source>Keep the last 10 s</source>
        <translation>पिछले 10 सेकंड रखें</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>शैली</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>पात्र</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>रिकॉर्डिंग</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Which camera sees you?</source>
        <translation>कौन-सा कैमरा आपको देखता है?</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>आप कौन हैं?</translation>
    </message>
    <message>
        <source>Meet your emoji</source>
        <translation>अपने इमोजी से मिलिए</translation>
    </message>
    <message>
        <source>Be seen</source>
        <translation>दिखिए</translation>
    </message>
    <message>
        <source>Filmed for this page only; nothing is kept. Later EmojiCam films only while somebody looks.</source>
        <translation>केवल इस पृष्ठ के लिए फ़िल्माया जाता है; कुछ भी रखा नहीं जाता। बाद में EmojiCam तभी फ़िल्माता है जब कोई देख रहा हो।</translation>
    </message>
    <message>
        <source>A few taps, and it is you. All of it can be changed later.</source>
        <translation>कुछ टैप, और यह आप हैं। सब बाद में बदला जा सकता है।</translation>
    </message>
    <message>
        <source>In Zoom, Meet or Teams choose the camera called EmojiCam.</source>
        <translation>Zoom, Meet या Teams में EmojiCam नाम का कैमरा चुनें।</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Skip the first steps</source>
        <translation>पहले कदम छोड़ें</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>Make my emoji</source>
        <translation>मेरा इमोजी बनाएँ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>कैमरे</translation>
    </message>
    <message>
        <source>in use by {names}</source>
        <translation>{names} के उपयोग में</translation>
    </message>
    <message>
        <source>An actor</source>
        <translation>एक अभिनेता</translation>
    </message>
    <message>
        <source>No camera can be used now: plug one in, or close what uses it.</source>
        <translation>अभी कोई कैमरा खाली नहीं: एक लगाएँ, या जो उसे चला रहा है उसे बंद करें।</translation>
    </message>
    <message>
        <source>Choose who is nearest to you; the next step makes it you.</source>
        <translation>जो आपसे सबसे मिलता हो उसे चुनें; अगला कदम उसे आप बना देगा।</translation>
    </message>
    <message>
        <source>From photos of you only numbers are kept, and the photos never leave this computer.</source>
        <translation>आपकी फ़ोटो से केवल संख्याएँ रखी जाती हैं, और फ़ोटो इस कंप्यूटर से बाहर नहीं जातीं।</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>पात्र</translation>
    </message>
    <message>
        <source>Or choose who is nearest to you:</source>
        <translation>या जो आपसे सबसे मिलता हो उसे चुनें:</translation>
    </message>
    <message>
        <source>One moment: the camera is waking up …</source>
        <translation>एक क्षण: कैमरा चालू हो रहा है …</translation>
    </message>
    <message>
        <source>No camera is chosen. Go back to choose one, or drop photos here.</source>
        <translation>कोई कैमरा नहीं चुना गया है। वापस जाकर चुनें, या फ़ोटो यहाँ छोड़ें।</translation>
    </message>
    <message>
        <source>me</source>
        <translation>मैं</translation>
    </message>
    <message>
        <source>One moment: your emoji is waking up …</source>
        <translation>एक क्षण: आपका इमोजी जाग रहा है …</translation>
    </message>
    <message>
        <source>Your photo</source>
        <translation>आपकी फ़ोटो</translation>
    </message>
</context>
<context>
    <name>Wheel</name>
    <message>
        <source>How light</source>
        <translation>कितना हल्का</translation>
    </message>
    <message>
        <source>Colour as #rrggbb</source>
        <translation>रंग #rrggbb रूप में</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>In Zoom and Meet, the arrow beside the camera button opens the list of cameras: EmojiCam is in it.</source>
        <translation>Zoom और Meet में कैमरा बटन के पास का तीर कैमरों की सूची खोलता है: EmojiCam उसी में है।</translation>
    </message>
    <message>
        <source>Webcam</source>
        <translation>वेबकैम</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Camera on</source>
        <translation>कैमरा चालू</translation>
    </message>
    <message>
        <source>Show your emoji to others, or let the camera go (Ctrl+E)</source>
        <translation>अपना इमोजी दिखाएँ, या कैमरा छोड़ें (Ctrl+E)</translation>
    </message>
    <message>
        <source>Record a clip (Ctrl+R)</source>
        <translation>क्लिप रिकॉर्ड करें (Ctrl+R)</translation>
    </message>
    <message>
        <source>Keep the last ten seconds as a clip (Ctrl+L)</source>
        <translation>पिछले दस सेकंड क्लिप के रूप में रखें (Ctrl+L)</translation>
    </message>
    <message>
        <source>Hide your emoji at once (Ctrl+B)</source>
        <translation>अपना इमोजी तुरंत छिपाएँ (Ctrl+B)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>रिकॉर्ड करें</translation>
    </message>
    <message>
        <source>Last 10 s</source>
        <translation>पिछले 10 सेकंड</translation>
    </message>
    <message>
        <source>Blank now</source>
        <translation>तुरंत छिपाएँ</translation>
    </message>
    <message>
        <source>See yourself as in a mirror; others never do</source>
        <translation>खुद को आईने की तरह देखें; दूसरे कभी नहीं</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>रूप</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>इमोजी</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>सेटअप</translation>
    </message>
    <message>
        <source>Stickers</source>
        <translation>स्टिकर</translation>
    </message>
    <message>
        <source>One moment: your emoji is waking up …</source>
        <translation>एक क्षण: आपका इमोजी जाग रहा है …</translation>
    </message>
    <message>
        <source>Stop {time}</source>
        <translation>रोकें {time}</translation>
    </message>
    <message>
        <source>Recording {time}</source>
        <translation>रिकॉर्डिंग {time}</translation>
    </message>
    <message>
        <source>Recording {time}, microphone on</source>
        <translation>रिकॉर्डिंग {time}, माइक्रोफ़ोन चालू</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Skin</source>
        <translation>त्वचा</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>चेहरा</translation>
    </message>
    <message>
        <source>Eyes</source>
        <translation>आँखें</translation>
    </message>
    <message>
        <source>Brows</source>
        <translation>भौंहें</translation>
    </message>
    <message>
        <source>Nose</source>
        <translation>नाक</translation>
    </message>
    <message>
        <source>Mouth</source>
        <translation>मुँह</translation>
    </message>
    <message>
        <source>Hair</source>
        <translation>बाल</translation>
    </message>
    <message>
        <source>Beard</source>
        <translation>दाढ़ी</translation>
    </message>
    <message>
        <source>Glasses</source>
        <translation>चश्मा</translation>
    </message>
    <message>
        <source>Headwear</source>
        <translation>टोपी</translation>
    </message>
    <message>
        <source>Earrings</source>
        <translation>बालियाँ</translation>
    </message>
    <message>
        <source>Clothes</source>
        <translation>कपड़े</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>रंगत</translation>
    </message>
    <message>
        <source>Rosy cheeks</source>
        <translation>गुलाबी गाल</translation>
    </message>
    <message>
        <source>Freckles</source>
        <translation>झाइयाँ</translation>
    </message>
    <message>
        <source>Cool to warm</source>
        <translation>ठंडा से गर्म</translation>
    </message>
    <message>
        <source>Lines of age</source>
        <translation>उम्र की रेखाएँ</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>चौड़ाई</translation>
    </message>
    <message>
        <source>Jaw</source>
        <translation>जबड़ा</translation>
    </message>
    <message>
        <source>Chin</source>
        <translation>ठुड्डी</translation>
    </message>
    <message>
        <source>Cheeks</source>
        <translation>गाल</translation>
    </message>
    <message>
        <source>Ears</source>
        <translation>कान</translation>
    </message>
    <message>
        <source>Forehead</source>
        <translation>माथा</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>दूरी</translation>
    </message>
    <message>
        <source>Tilt</source>
        <translation>झुकाव</translation>
    </message>
    <message>
        <source>Eye colour</source>
        <translation>आँखों का रंग</translation>
    </message>
    <message>
        <source>Lashes</source>
        <translation>पलकें</translation>
    </message>
    <message>
        <source>Roundness</source>
        <translation>गोलाई</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>आकृति</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>मोटाई</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>रंग</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>लंबाई</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>नाक की हड्डी</translation>
    </message>
    <message>
        <source>Fullness</source>
        <translation>भराव</translation>
    </message>
    <message>
        <source>Upper lip</source>
        <translation>ऊपरी होंठ</translation>
    </message>
    <message>
        <source>Lower lip</source>
        <translation>निचला होंठ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Lighter strands</source>
        <translation>हल्की लटें</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>मुलायम</translation>
    </message>
    <message>
        <source>Straight</source>
        <translation>सीधा</translation>
    </message>
    <message>
        <source>Arched</source>
        <translation>धनुषाकार</translation>
    </message>
    <message>
        <source>Angled</source>
        <translation>कोणीय</translation>
    </message>
    <message>
        <source>Bushy</source>
        <translation>घना</translation>
    </message>
    <message>
        <source>Swept</source>
        <translation>तिरछा</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>गोल</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>छोटा</translation>
    </message>
    <message>
        <source>Bald</source>
        <translation>गंजा</translation>
    </message>
    <message>
        <source>Buzz cut</source>
        <translation>बहुत छोटे</translation>
    </message>
    <message>
        <source>Quiff</source>
        <translation>क्विफ़</translation>
    </message>
    <message>
        <source>Curly</source>
        <translation>घुँघराले</translation>
    </message>
    <message>
        <source>Afro</source>
        <translation>अफ़्रो</translation>
    </message>
    <message>
        <source>Bob</source>
        <translation>बॉब</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>लंबा</translation>
    </message>
    <message>
        <source>Wavy</source>
        <translation>लहरदार</translation>
    </message>
    <message>
        <source>Bun</source>
        <translation>जूड़ा</translation>
    </message>
    <message>
        <source>Ponytail</source>
        <translation>पोनीटेल</translation>
    </message>
    <message>
        <source>Braids</source>
        <translation>चोटियाँ</translation>
    </message>
    <message>
        <source>Receding</source>
        <translation>पीछे हटते</translation>
    </message>
    <message>
        <source>Fringe</source>
        <translation>माथे पर बाल</translation>
    </message>
    <message>
        <source>Pixie</source>
        <translation>पिक्सी</translation>
    </message>
    <message>
        <source>Topknot</source>
        <translation>ऊँचा जूड़ा</translation>
    </message>
    <message>
        <source>Coily</source>
        <translation>कुंडलित</translation>
    </message>
    <message>
        <source>Cornrows</source>
        <translation>कॉर्नरो</translation>
    </message>
    <message>
        <source>Locs</source>
        <translation>लॉक्स</translation>
    </message>
    <message>
        <source>Pigtails</source>
        <translation>दो चोटी</translation>
    </message>
    <message>
        <source>Mohawk</source>
        <translation>मोहॉक</translation>
    </message>
    <message>
        <source>Undercut</source>
        <translation>अंडरकट</translation>
    </message>
    <message>
        <source>Slicked back</source>
        <translation>पीछे सँवारे</translation>
    </message>
    <message>
        <source>Shag</source>
        <translation>शैग</translation>
    </message>
    <message>
        <source>Stubble</source>
        <translation>खूँटी</translation>
    </message>
    <message>
        <source>Moustache</source>
        <translation>मूँछ</translation>
    </message>
    <message>
        <source>Goatee</source>
        <translation>बकरा दाढ़ी</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>पूरी</translation>
    </message>
    <message>
        <source>Chevron</source>
        <translation>शेवरॉन</translation>
    </message>
    <message>
        <source>Mutton chops</source>
        <translation>कलमें</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>गोल दाढ़ी</translation>
    </message>
    <message>
        <source>Soul patch</source>
        <translation>सोल पैच</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>चौकोर</translation>
    </message>
    <message>
        <source>Aviator</source>
        <translation>एविएटर</translation>
    </message>
    <message>
        <source>Cat-eye</source>
        <translation>कैट-आई</translation>
    </message>
    <message>
        <source>Half-rim</source>
        <translation>आधा फ़्रेम</translation>
    </message>
    <message>
        <source>Sunglasses</source>
        <translation>धूप का चश्मा</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation>पतला</translation>
    </message>
    <message>
        <source>Browline</source>
        <translation>ब्राउलाइन</translation>
    </message>
    <message>
        <source>Hexagon</source>
        <translation>षट्कोण</translation>
    </message>
    <message>
        <source>Oversized</source>
        <translation>बड़ा</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>कैप</translation>
    </message>
    <message>
        <source>Beanie</source>
        <translation>बीनी</translation>
    </message>
    <message>
        <source>Headscarf</source>
        <translation>स्कार्फ़</translation>
    </message>
    <message>
        <source>Turban</source>
        <translation>पगड़ी</translation>
    </message>
    <message>
        <source>Hijab</source>
        <translation>हिजाब</translation>
    </message>
    <message>
        <source>Sun hat</source>
        <translation>धूप की टोपी</translation>
    </message>
    <message>
        <source>Helmet</source>
        <translation>हेलमेट</translation>
    </message>
    <message>
        <source>Headband</source>
        <translation>हेडबैंड</translation>
    </message>
    <message>
        <source>Stud</source>
        <translation>टॉप्स</translation>
    </message>
    <message>
        <source>Hoop</source>
        <translation>बाली</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>झुमका</translation>
    </message>
    <message>
        <source>T-shirt</source>
        <translation>टी-शर्ट</translation>
    </message>
    <message>
        <source>Hoodie</source>
        <translation>हुडी</translation>
    </message>
    <message>
        <source>Shirt</source>
        <translation>कमीज़</translation>
    </message>
    <message>
        <source>Turtleneck</source>
        <translation>ऊँचा गला</translation>
    </message>
    <message>
        <source>Blazer</source>
        <translation>ब्लेज़र</translation>
    </message>
    <message>
        <source>Tank top</source>
        <translation>बनियान</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>क्लासिक</translation>
    </message>
    <message>
        <source>Clay</source>
        <translation>मिट्टी</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>स्टूडियो</translation>
    </message>
    <message>
        <source>My room</source>
        <translation>मेरा कमरा</translation>
    </message>
    <message>
        <source>Dawn</source>
        <translation>भोर</translation>
    </message>
    <message>
        <source>Lagoon</source>
        <translation>लैगून</translation>
    </message>
    <message>
        <source>Meadow</source>
        <translation>घास का मैदान</translation>
    </message>
    <message>
        <source>Lilac</source>
        <translation>बकाइन</translation>
    </message>
    <message>
        <source>Sand</source>
        <translation>रेत</translation>
    </message>
    <message>
        <source>Graphite</source>
        <translation>ग्रेफ़ाइट</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>शुरू हो रहा है</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>लाइव</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>तैयार</translation>
    </message>
    <message>
        <source>Waiting for the camera</source>
        <translation>कैमरे की प्रतीक्षा</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>छिपा हुआ</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>समाप्त</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>समस्या</translation>
    </message>
    <message>
        <source>Angry</source>
        <translation>क्रोधित</translation>
    </message>
    <message>
        <source>Disgusted</source>
        <translation>घृणा</translation>
    </message>
    <message>
        <source>Afraid</source>
        <translation>डरा हुआ</translation>
    </message>
    <message>
        <source>Happy</source>
        <translation>खुश</translation>
    </message>
    <message>
        <source>Sad</source>
        <translation>उदास</translation>
    </message>
    <message>
        <source>Surprised</source>
        <translation>चकित</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>शांत</translation>
    </message>
    <message>
        <source>Look into the camera, your face at ease.</source>
        <translation>चेहरा ढीला रखकर कैमरे में देखें।</translation>
    </message>
    <message>
        <source>Smile as broadly as you like to.</source>
        <translation>जितना चाहें खुलकर मुस्कुराएँ।</translation>
    </message>
    <message>
        <source>Open your mouth wide.</source>
        <translation>मुँह पूरा खोलें।</translation>
    </message>
    <message>
        <source>Raise your brows.</source>
        <translation>भौंहें उठाएँ।</translation>
    </message>
    <message>
        <source>Frown: pull your brows together.</source>
        <translation>भौंहें सिकोड़ें।</translation>
    </message>
    <message>
        <source>Shut your eyes and count to three.</source>
        <translation>आँखें बंद करें और तीन तक गिनें।</translation>
    </message>
    <message>
        <source>On or off</source>
        <translation>चालू या बंद</translation>
    </message>
    <message>
        <source>Blank now</source>
        <translation>अभी खाली करें</translation>
    </message>
    <message>
        <source>Record, or stop</source>
        <translation>रिकॉर्ड करें या रोकें</translation>
    </message>
    <message>
        <source>Keep the last 10 s</source>
        <translation>पिछले 10 से. रखें</translation>
    </message>
</context>
<context>
    <name>_Disc</name>
    <message>
        <source>Colour wheel</source>
        <translation>रंग चक्र</translation>
    </message>
    <message>
        <source>Left and right change the hue, up and down how strong it is.</source>
        <translation>बाएँ-दाएँ रंगत बदलते हैं, ऊपर-नीचे उसकी गहराई।</translation>
    </message>
</context>
</TS>
