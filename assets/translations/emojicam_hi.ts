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
        <source>Hold your room back</source>
        <translation>अपने कमरे को रोके रखें</translation>
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
        <source>So that whoever walks in is hidden before they are seen. Your picture is that much later than your voice.</source>
        <translation>ताकि जो भी अंदर आए, दिखने से पहले ही छिप जाए। आपकी तस्वीर आपकी आवाज़ से उतनी ही देर बाद आती है।</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>बिल्कुल नहीं</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} से.</translation>
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
        <source>Clay needs a graphics card or a quicker processor; on this computer Classic is drawn instead.</source>
        <translation>मिट्टी शैली को ग्राफ़िक्स कार्ड या तेज़ प्रोसेसर चाहिए; इस कंप्यूटर पर उसकी जगह क्लासिक बनता है।</translation>
    </message>
    <message>
        <source>Soft clay, drawn by a network for want of a graphics card, which would draw it sharper.</source>
        <translation>नरम मिट्टी, जिसे ग्राफ़िक्स कार्ड न होने से एक नेटवर्क बनाता है; कार्ड इसे और साफ़ बनाता।</translation>
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
    <message>
        <source>Delete your changes to {name}? It will be as it came with EmojiCam.</source>
        <translation>{name} में आपके बदलाव हटाएँ? वह वैसा ही हो जाएगा जैसा EmojiCam के साथ आया था।</translation>
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
    <name>Sentences</name>
    <message>
        <source>Unexpected error, {kind}: {error}; run again with --verbose and report what it prints.</source>
        <translation>अनपेक्षित त्रुटि, {kind}: {error}; --verbose के साथ फिर चलाएँ और जो दिखे वह हमें बताएँ।</translation>
    </message>
    <message>
        <source>The camera {name} sends no pictures any more; plug it in again.</source>
        <translation>कैमरा {name} अब तस्वीरें नहीं भेज रहा; उसे फिर से लगाएँ।</translation>
    </message>
    <message>
        <source>The camera {name} is gone; plug it in again.</source>
        <translation>कैमरा {name} नहीं रहा; उसे फिर से लगाएँ।</translation>
    </message>
    <message>
        <source>The camera {name} gets no picture from the program that should send it; start that first.</source>
        <translation>कैमरा {name} को उस प्रोग्राम से तस्वीर नहीं मिल रही जिसे भेजनी चाहिए; पहले उसे चालू करें।</translation>
    </message>
    <message>
        <source>The camera {name} is in use by {programs}; close that and try again.</source>
        <translation>कैमरा {name} इस समय {programs} के उपयोग में है; उसे बंद करके फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The camera {name} opens but sends no picture; {remedy}.</source>
        <translation>कैमरा {name} खुलता है पर तस्वीर नहीं भेजता; {remedy}।</translation>
    </message>
    <message>
        <source>The camera {name} does not open; {remedy}.</source>
        <translation>कैमरा {name} नहीं खुल रहा; {remedy}।</translation>
    </message>
    <message>
        <source>close other programs that may use it, or plug it in again</source>
        <translation>जो दूसरे प्रोग्राम उसे उपयोग कर रहे हों उन्हें बंद करें, या उसे फिर से लगाएँ</translation>
    </message>
    <message>
        <source>allow it when macOS asks, or in System Settings, Privacy &amp; Security, Camera, and try again</source>
        <translation>macOS के पूछने पर अनुमति दें, या सिस्टम सेटिंग्स, निजता और सुरक्षा, कैमरा में अनुमति देकर फिर कोशिश करें</translation>
    </message>
    <message>
        <source>allow desktop apps in Settings, Privacy &amp; security, Camera, then {remedy}</source>
        <translation>सेटिंग्स, निजता और सुरक्षा, कैमरा में डेस्कटॉप ऐप्स को अनुमति दें, फिर {remedy}</translation>
    </message>
    <message>
        <source>The camera {name} cannot be used: {why}.</source>
        <translation>कैमरा {name} उपयोग नहीं किया जा सकता: {why}।</translation>
    </message>
    <message>
        <source>There is no camera {name} here; plug it in, or choose one of {names}.</source>
        <translation>यहाँ {name} नाम का कैमरा नहीं है; उसे लगाएँ, या इनमें से चुनें: {names}।</translation>
    </message>
    <message>
        <source>There is no camera here; plug one in, or try the synthetic actor with --source card.</source>
        <translation>यहाँ कोई कैमरा नहीं है; एक लगाएँ, या अभिनेता के साथ आज़माएँ।</translation>
    </message>
    <message>
        <source>There is no camera {name} here, nor any other; plug one in, or try --source card.</source>
        <translation>यहाँ न {name} नाम का कैमरा है, न कोई और; एक लगाएँ, या अभिनेता के साथ आज़माएँ।</translation>
    </message>
    <message>
        <source>it is a virtual camera that EmojiCam writes to, not a lens</source>
        <translation>यह एक वर्चुअल कैमरा है जिसमें EmojiCam तस्वीरें भेजता है, असली कैमरा नहीं</translation>
    </message>
    <message>
        <source>choose another camera</source>
        <translation>दूसरा कैमरा चुनें</translation>
    </message>
    <message>
        <source>no program sends a picture to this virtual camera</source>
        <translation>कोई प्रोग्राम इस वर्चुअल कैमरे को तस्वीर नहीं भेज रहा</translation>
    </message>
    <message>
        <source>start the one that should</source>
        <translation>जिसे भेजनी चाहिए उसे चालू करें</translation>
    </message>
    <message>
        <source>it takes pictures in instead of giving them</source>
        <translation>यह तस्वीरें देता नहीं, लेता है</translation>
    </message>
    <message>
        <source>you may not open it</source>
        <translation>आपको इसे खोलने की अनुमति नहीं है</translation>
    </message>
    <message>
        <source>run `sudo usermod -aG video $USER` and log in again</source>
        <translation>`sudo usermod -aG video $USER` चलाएँ और फिर से लॉग इन करें</translation>
    </message>
    <message>
        <source>it is in use by {programs}</source>
        <translation>यह {programs} के उपयोग में है</translation>
    </message>
    <message>
        <source>close that and try again</source>
        <translation>उसे बंद करके फिर कोशिश करें</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>किसी दूसरे प्रोग्राम</translation>
    </message>
    <message>
        <source>the system does not open it ({error})</source>
        <translation>सिस्टम इसे नहीं खोल रहा ({error})</translation>
    </message>
    <message>
        <source>plug it in again</source>
        <translation>उसे फिर से लगाएँ</translation>
    </message>
    <message>
        <source>Camera {n}, if there is one</source>
        <translation>कैमरा {n}, अगर हो तो</translation>
    </message>
    <message>
        <source>No microphone can be heard; plug one in or allow it in your system&apos;s settings.</source>
        <translation>कोई माइक्रोफ़ोन सुनाई नहीं देता; एक लगाएँ, या सिस्टम की सेटिंग्स में अनुमति दें।</translation>
    </message>
    <message>
        <source>The microphone went away; the clip goes on without sound.</source>
        <translation>माइक्रोफ़ोन नहीं रहा; क्लिप बिना आवाज़ के जारी है।</translation>
    </message>
    <message>
        <source>{path} holds no picture that can be decoded; convert or copy it anew.</source>
        <translation>{path} में पढ़ी जा सकने वाली कोई तस्वीर नहीं है; उसे बदलें या फिर से कॉपी करें।</translation>
    </message>
    <message>
        <source>{path} is {width}x{height} pixels, too small to hold a face; use a video of at least {least}x{least}.</source>
        <translation>{path} {width}x{height} पिक्सेल का है, चेहरे के लिए बहुत छोटा; कम से कम {least}x{least} का वीडियो लें।</translation>
    </message>
    <message>
        <source>{path} may not be read; give yourself the right to read it and its folder.</source>
        <translation>{path} को पढ़ने की अनुमति नहीं है; अपने आप को उसे और उसके फ़ोल्डर को पढ़ने का अधिकार दें।</translation>
    </message>
    <message>
        <source>{path} is not a video, or its beginning or end is missing; play it in a video player, or copy it anew.</source>
        <translation>{path} वीडियो नहीं है, या उसकी शुरुआत या अंत नहीं है; उसे वीडियो प्लेयर में चलाकर देखें, या फिर से कॉपी करें।</translation>
    </message>
    <message>
        <source>{path} is a text file; name a video.</source>
        <translation>{path} एक पाठ फ़ाइल है; कोई वीडियो चुनें।</translation>
    </message>
    <message>
        <source>There is no file {path}; check its name and folder.</source>
        <translation>{path} नाम की कोई फ़ाइल नहीं है; नाम और फ़ोल्डर जाँचें।</translation>
    </message>
    <message>
        <source>{path} is a folder; name one video in it.</source>
        <translation>{path} एक फ़ोल्डर है; उसमें से एक वीडियो चुनें।</translation>
    </message>
    <message>
        <source>{path} is a device, not a video file; name a file.</source>
        <translation>{path} एक उपकरण है, वीडियो फ़ाइल नहीं; कोई फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>{path} is empty; copy or record it anew.</source>
        <translation>{path} खाली है; उसे फिर से कॉपी या रिकॉर्ड करें।</translation>
    </message>
    <message>
        <source>{path} has no picture, only sound or data; name a video.</source>
        <translation>{path} में तस्वीर नहीं है, केवल आवाज़ या डेटा; कोई वीडियो चुनें।</translation>
    </message>
    <message>
        <source>{setting} cannot be changed while it runs; end it and start it anew.</source>
        <translation>{setting} चलते समय नहीं बदला जा सकता; EmojiCam बंद करके फिर चालू करें।</translation>
    </message>
    <message>
        <source>{name} is being recorded already; stop that first.</source>
        <translation>{name} पहले से रिकॉर्ड हो रहा है; पहले उसे रोकें।</translation>
    </message>
    <message>
        <source>There is nothing to record while it is off; switch it on first.</source>
        <translation>बंद रहते रिकॉर्ड करने को कुछ नहीं है; पहले चालू करें।</translation>
    </message>
    <message>
        <source>Nothing is being recorded.</source>
        <translation>कुछ भी रिकॉर्ड नहीं हो रहा।</translation>
    </message>
    <message>
        <source>This run keeps no replay; open the panel, which does: emojicam</source>
        <translation>यहाँ पिछले सेकंड नहीं रखे जाते; विंडो खोलें, वह रखती है: emojicam</translation>
    </message>
    <message>
        <source>Nothing was recorded: your emoji was not in the picture yet.</source>
        <translation>कुछ रिकॉर्ड नहीं हुआ: आपका इमोजी अभी तस्वीर में नहीं था।</translation>
    </message>
    <message>
        <source>Cannot record to {name}: a clip&apos;s name ends in {endings}.</source>
        <translation>{name} में रिकॉर्ड नहीं हो सकता: क्लिप का नाम {endings} पर ख़त्म होता है।</translation>
    </message>
    <message>
        <source>The folder {path} cannot be made ({error}); choose another one.</source>
        <translation>फ़ोल्डर {path} नहीं बन सका ({error}); दूसरा चुनें।</translation>
    </message>
    <message>
        <source>There is none for {system}.</source>
        <translation>{system} के लिए कोई नहीं है।</translation>
    </message>
    <message>
        <source>Show your emoji in a browser window and share that: emojicam run --sink http</source>
        <translation>अपना इमोजी ब्राउज़र की विंडो में दिखाएँ और वही विंडो साझा करें: emojicam run --sink http</translation>
    </message>
    <message>
        <source>The driver is loaded, but has no camera.</source>
        <translation>ड्राइवर लोड है, पर उसका कोई कैमरा नहीं है।</translation>
    </message>
    <message>
        <source>You may not open {path}.</source>
        <translation>आपको {path} खोलने की अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>{name} ({path}) lacks exclusive_caps, so Chrome, Zoom and Teams do not list it.</source>
        <translation>{name} ({path}) में exclusive_caps नहीं है, इसलिए Chrome, Zoom और Teams उसे नहीं दिखाते।</translation>
    </message>
    <message>
        <source>{path} works, but is called “{name}”: choose that in your calls, or rename it.</source>
        <translation>{path} काम करता है, पर उसका नाम “{name}” है: कॉल में वही चुनें, या नाम बदलें।</translation>
    </message>
    <message>
        <source>See below first.</source>
        <translation>पहले नीचे देखें।</translation>
    </message>
    <message>
        <source>Close {programs} first.</source>
        <translation>पहले {programs} बंद करें।</translation>
    </message>
    <message>
        <source>This takes away the other virtual cameras.</source>
        <translation>इससे दूसरे वर्चुअल कैमरे भी हट जाएँगे।</translation>
    </message>
    <message>
        <source>Join the group “video”:</source>
        <translation>“video” समूह में शामिल हों:</translation>
    </message>
    <message>
        <source>Then log out and in again.</source>
        <translation>फिर लॉग आउट करके दोबारा लॉग इन करें।</translation>
    </message>
    <message>
        <source>{programs} has it open</source>
        <translation>{programs} ने उसे खोल रखा है</translation>
    </message>
    <message>
        <source>Another program has it open</source>
        <translation>किसी दूसरे प्रोग्राम ने उसे खोल रखा है</translation>
    </message>
    <message>
        <source>{what}, and shows its own pictures on it.</source>
        <translation>{what}, और उस पर अपनी तस्वीरें दिखा रहा है।</translation>
    </message>
    <message>
        <source>Close {programs}.</source>
        <translation>{programs} बंद करें।</translation>
    </message>
    <message>
        <source>that program</source>
        <translation>वह प्रोग्राम</translation>
    </message>
    <message>
        <source>The camera will be gone: the driver is barred.</source>
        <translation>कैमरा नहीं रहेगा: ड्राइवर पर रोक है।</translation>
    </message>
    <message>
        <source>Chrome, Zoom and Teams will not list the camera.</source>
        <translation>Chrome, Zoom और Teams कैमरा नहीं दिखाएँगे।</translation>
    </message>
    <message>
        <source>The camera will come back, but not as it should be.</source>
        <translation>कैमरा लौटेगा, पर जैसा होना चाहिए वैसा नहीं।</translation>
    </message>
    <message>
        <source>The camera will be gone.</source>
        <translation>कैमरा नहीं रहेगा।</translation>
    </message>
    <message>
        <source>Linux {version} may start then, and the driver has not been built for it.</source>
        <translation>तब Linux {version} चालू हो सकता है, और ड्राइवर उसके लिए नहीं बना है।</translation>
    </message>
    <message>
        <source>Add to configuration.nix and rebuild: boot.extraModulePackages = [ config.boot.kernelPackages.v4l2loopback ];</source>
        <translation>इसे configuration.nix में जोड़कर सिस्टम फिर से बनाएँ: boot.extraModulePackages = [ config.boot.kernelPackages.v4l2loopback ];</translation>
    </message>
    <message>
        <source>Install v4l2loopback; its page says how: {page}.</source>
        <translation>v4l2loopback इंस्टॉल करें; कैसे, यह इस पृष्ठ पर है: {page}।</translation>
    </message>
    <message>
        <source>It is in the repository RPM Fusion (free); see rpmfusion.org if it is not found.</source>
        <translation>यह RPM Fusion (free) भंडार में है; न मिले तो rpmfusion.org देखें।</translation>
    </message>
    <message>
        <source>Then restart, and choose the new kernel in the boot menu if it does not start by itself.</source>
        <translation>फिर कंप्यूटर फिर से शुरू करें, और नया कर्नेल अपने आप न चले तो बूट मेनू में उसे चुनें।</translation>
    </message>
    <message>
        <source>Install your distribution&apos;s ordinary desktop kernel.</source>
        <translation>अपने वितरण का सामान्य डेस्कटॉप कर्नेल इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>Update it, or, where your distribution has none that is newer, build it:</source>
        <translation>उसे अपडेट करें, या वितरण में नया न हो तो ख़ुद बनाएँ:</translation>
    </message>
    <message>
        <source>v4l2loopback {version} is loaded, but Linux {linux} needs {needed} or later: it may fail.</source>
        <translation>v4l2loopback {version} लोड है, पर Linux {linux} को {needed} या नया चाहिए: वह विफल हो सकता है।</translation>
    </message>
    <message>
        <source>v4l2loopback {version} is installed, but not loaded.</source>
        <translation>v4l2loopback {version} इंस्टॉल है, पर लोड नहीं है।</translation>
    </message>
    <message>
        <source>v4l2loopback is not loaded.</source>
        <translation>v4l2loopback लोड नहीं है।</translation>
    </message>
    <message>
        <source>Secure Boot keeps it out; see below.</source>
        <translation>Secure Boot उसे रोक रहा है; नीचे देखें।</translation>
    </message>
    <message>
        <source>v4l2loopback, which makes virtual cameras, is missing.</source>
        <translation>v4l2loopback, जो वर्चुअल कैमरे बनाता है, मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>Secure Boot is on: run emojicam doctor again afterwards.</source>
        <translation>Secure Boot चालू है: बाद में emojicam doctor फिर चलाएँ।</translation>
    </message>
    <message>
        <source>v4l2loopback {version} is too old for Linux {linux}, which needs {needed} or later.</source>
        <translation>v4l2loopback {version} Linux {linux} के लिए बहुत पुराना है; उसे {needed} या नया चाहिए।</translation>
    </message>
    <message>
        <source>v4l2loopback {version} has not been built for Linux {linux}</source>
        <translation>v4l2loopback {version} Linux {linux} के लिए नहीं बना है</translation>
    </message>
    <message>
        <source>Install your kernel&apos;s headers first.</source>
        <translation>पहले अपने कर्नेल के हेडर इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>{what}: its headers are missing.</source>
        <translation>{what}: कर्नेल के हेडर नहीं हैं।</translation>
    </message>
    <message>
        <source>Build it; if that fails, {path} says why.</source>
        <translation>उसे बनाएँ; विफल हो तो {path} में कारण लिखा होगा।</translation>
    </message>
    <message>
        <source>It is on, and has yet to be told to accept the driver&apos;s key.</source>
        <translation>यह चालू है, और इसे अभी ड्राइवर की कुंजी स्वीकार करनी है।</translation>
    </message>
    <message>
        <source>It is on, and does not accept the driver&apos;s key.</source>
        <translation>यह चालू है, और ड्राइवर की कुंजी स्वीकार नहीं करता।</translation>
    </message>
    <message>
        <source>choose “Enroll MOK” in the blue menu and give that password</source>
        <translation>नीले मेनू में “Enroll MOK” चुनें और वही पासवर्ड दें</translation>
    </message>
    <message>
        <source>Restart, {what}.</source>
        <translation>फिर से शुरू करें, {what}।</translation>
    </message>
    <message>
        <source>Think of a password for it:</source>
        <translation>इसके लिए एक पासवर्ड सोचें:</translation>
    </message>
    <message>
        <source>Then restart, {what}.</source>
        <translation>फिर कंप्यूटर फिर से शुरू करें, {what}।</translation>
    </message>
    <message>
        <source>Plug one in; EmojiCam can also film its synthetic actor:</source>
        <translation>एक लगाएँ; EmojiCam अपने अभिनेता को भी फ़िल्मा सकता है:</translation>
    </message>
    <message>
        <source>None was found.</source>
        <translation>कोई नहीं मिला।</translation>
    </message>
    <message>
        <source>Reinstall EmojiCam.</source>
        <translation>EmojiCam फिर से इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>It cannot be loaded: {error}.</source>
        <translation>यह लोड नहीं हो सका: {error}।</translation>
    </message>
    <message>
        <source>Close {programs} if EmojiCam gets no picture.</source>
        <translation>अगर EmojiCam को तस्वीर न मिले तो {programs} बंद करें।</translation>
    </message>
    <message>
        <source>{name} is in use by {programs}.</source>
        <translation>{name} इस समय {programs} के उपयोग में है।</translation>
    </message>
    <message>
        <source>{programs} is filming with one of the cameras.</source>
        <translation>{programs} एक कैमरे से फ़िल्मा रहा है।</translation>
    </message>
    <message>
        <source>They do not run: {error}.</source>
        <translation>वे नहीं चल रहे: {error}।</translation>
    </message>
    <message>
        <source>({names} was tried too, but cannot be used.)</source>
        <translation>({names} भी आज़माया गया, पर उपयोग नहीं हो सकता।)</translation>
    </message>
    <message>
        <source>A face takes {ms} ms on the processor.{more}</source>
        <translation>प्रोसेसर पर एक चेहरे में {ms} मि.से. लगते हैं।{more}</translation>
    </message>
    <message>
        <source>Close what keeps the processor busy, or ask for fewer pictures a second: emojicam run --fps 15</source>
        <translation>जो प्रोसेसर को व्यस्त रखता है उसे बंद करें, या प्रति सेकंड कम तस्वीरें माँगें: emojicam run --fps 15</translation>
    </message>
    <message>
        <source>{what} That is too slow for 30 pictures a second.</source>
        <translation>{what} यह प्रति सेकंड 30 तस्वीरों के लिए बहुत धीमा है।</translation>
    </message>
    <message>
        <source>There is an NVIDIA card, but it cannot be used (CUDA).</source>
        <translation>एक NVIDIA कार्ड है, पर उपयोग नहीं हो सकता (CUDA)।</translation>
    </message>
    <message>
        <source>EmojiCam is at its best on the processor. For the card as well, install NVIDIA&apos;s libraries:</source>
        <translation>EmojiCam प्रोसेसर पर सबसे अच्छा चलता है। कार्ड के लिए भी NVIDIA की लाइब्रेरियाँ इंस्टॉल करें:</translation>
    </message>
    <message>
        <source>Install your graphics card&apos;s driver, or Mesa&apos;s.</source>
        <translation>अपने ग्राफ़िक्स कार्ड का या Mesa का ड्राइवर इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>Install your graphics card&apos;s driver.</source>
        <translation>अपने ग्राफ़िक्स कार्ड का ड्राइवर इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>There is none, so EmojiCam runs without its panel.</source>
        <translation>कोई स्क्रीन नहीं है, इसलिए EmojiCam बिना विंडो के चलता है।</translation>
    </message>
    <message>
        <source>Start it in a terminal:</source>
        <translation>उसे टर्मिनल में चालू करें:</translation>
    </message>
    <message>
        <source>Install {names}.</source>
        <translation>{names} इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>It cannot show EmojiCam&apos;s panel: {names} is missing.</source>
        <translation>यह EmojiCam की विंडो नहीं दिखा सकती: {names} नहीं है।</translation>
    </message>
    <message>
        <source>This desktop shows no icons of running programs.</source>
        <translation>यह डेस्कटॉप चल रहे प्रोग्रामों के आइकन नहीं दिखाता।</translation>
    </message>
    <message>
        <source>Keep EmojiCam&apos;s panel open.</source>
        <translation>EmojiCam की विंडो खुली रखें।</translation>
    </message>
    <message>
        <source>Install GNOME&apos;s AppIndicator extension.</source>
        <translation>GNOME का AppIndicator एक्सटेंशन इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>Then log out and in again, and switch on AppIndicator in Extensions.</source>
        <translation>फिर लॉग आउट करके लॉग इन करें, और Extensions में AppIndicator चालू करें।</translation>
    </message>
    <message>
        <source>GNOME shows no icons of running programs.</source>
        <translation>GNOME चल रहे प्रोग्रामों के आइकन नहीं दिखाता।</translation>
    </message>
    <message>
        <source>Only {n} GB free.</source>
        <translation>केवल {n} GB खाली।</translation>
    </message>
    <message>
        <source>Make room before you record.</source>
        <translation>रिकॉर्ड करने से पहले जगह बनाएँ।</translation>
    </message>
    <message>
        <source>This is Linux inside Windows (WSL), which has no cameras.</source>
        <translation>यह Windows के अंदर Linux (WSL) है, जिसमें कैमरे नहीं होते।</translation>
    </message>
    <message>
        <source>{kernel} lacks the drivers for cameras.</source>
        <translation>{kernel} में कैमरों के ड्राइवर नहीं हैं।</translation>
    </message>
    <message>
        <source>Install and run EmojiCam in Windows itself, with OBS Studio for its virtual camera.</source>
        <translation>EmojiCam को सीधे Windows में इंस्टॉल करके चलाएँ, वर्चुअल कैमरे के लिए OBS Studio के साथ।</translation>
    </message>
    <message>
        <source>{kernel} cannot load drivers (no CONFIG_MODULES), and a virtual camera takes one.</source>
        <translation>{kernel} ड्राइवर लोड नहीं कर सकता (CONFIG_MODULES नहीं), और वर्चुअल कैमरे को एक चाहिए।</translation>
    </message>
    <message>
        <source>{kernel} was built without support for cameras, real or virtual (no CONFIG_MEDIA_SUPPORT).</source>
        <translation>{kernel} असली या वर्चुअल कैमरों के समर्थन के बिना बना है (CONFIG_MEDIA_SUPPORT नहीं)।</translation>
    </message>
    <message>
        <source>{kernel} was built without support for cameras and cannot load drivers, so no virtual camera can exist while it runs (no CONFIG_MEDIA_SUPPORT, no CONFIG_MODULES).</source>
        <translation>{kernel} कैमरों के समर्थन के बिना बना है और ड्राइवर लोड नहीं कर सकता, इसलिए उसके चलते वर्चुअल कैमरा नहीं हो सकता (CONFIG_MEDIA_SUPPORT नहीं, CONFIG_MODULES नहीं)।</translation>
    </message>
    <message>
        <source>It is none of this system&apos;s own kernels: who set up this virtual machine or container chose it. Have it started with an ordinary kernel, such as that of Debian&apos;s package linux-image-amd64, or use EmojiCam on another computer.</source>
        <translation>यह इस सिस्टम का अपना कर्नेल नहीं है: जिसने यह वर्चुअल मशीन या कंटेनर बनाया, उसी ने इसे चुना। इसे सामान्य कर्नेल से चालू करवाएँ, जैसे Debian के पैकेज linux-image-amd64 का, या EmojiCam दूसरे कंप्यूटर पर चलाएँ।</translation>
    </message>
    <message>
        <source>This is a container; the drivers of {kernel} belong to the machine around it.</source>
        <translation>यह एक कंटेनर है; {kernel} के ड्राइवर उसे चलाने वाली मशीन के हैं।</translation>
    </message>
    <message>
        <source>Load v4l2loopback there, and start the container with its device, such as --device /dev/video10:</source>
        <translation>वहाँ v4l2loopback लोड करें, और कंटेनर को उसके उपकरण के साथ चालू करें, जैसे --device /dev/video10:</translation>
    </message>
    <message>
        <source>{kernel} is running, but an update has replaced its drivers.</source>
        <translation>{kernel} चल रहा है, पर एक अपडेट ने उसके ड्राइवर बदल दिए हैं।</translation>
    </message>
    <message>
        <source>The drivers of {kernel} are not here (/lib/modules/{kernel}).</source>
        <translation>{kernel} के ड्राइवर यहाँ नहीं हैं (/lib/modules/{kernel})।</translation>
    </message>
    <message>
        <source>Install OBS Studio 30 or later from obsproject.com.</source>
        <translation>obsproject.com से OBS Studio 30 या नया इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>Start OBS&apos;s virtual camera once, allow what macOS asks for, then stop it:</source>
        <translation>OBS का वर्चुअल कैमरा एक बार चालू करें, macOS जो पूछे उसकी अनुमति दें, फिर उसे रोकें:</translation>
    </message>
    <message>
        <source>It is missing; EmojiCam shows its pictures on OBS&apos;s virtual camera.</source>
        <translation>यह मौजूद नहीं है; EmojiCam अपनी तस्वीरें OBS के वर्चुअल कैमरे पर दिखाता है।</translation>
    </message>
    <message>
        <source>OBS {version} is too old; EmojiCam needs 30 or later.</source>
        <translation>OBS {version} बहुत पुराना है; EmojiCam को 30 या नया चाहिए।</translation>
    </message>
    <message>
        <source>macOS waits for you to allow OBS&apos;s camera.</source>
        <translation>macOS आपकी अनुमति की प्रतीक्षा में है: OBS के कैमरे को अनुमति दें।</translation>
    </message>
    <message>
        <source>OBS&apos;s camera has not been set up yet.</source>
        <translation>OBS का कैमरा अभी तैयार नहीं किया गया है।</translation>
    </message>
    <message>
        <source>Allow OBS under “{where}” in the window that this opens:</source>
        <translation>जो विंडो इससे खुले, उसमें “{where}” के नीचे OBS को अनुमति दें:</translation>
    </message>
    <message>
        <source>Open a terminal as administrator, and run emojicam doctor --fix there.</source>
        <translation>टर्मिनल को व्यवस्थापक के रूप में खोलें और वहाँ emojicam doctor --fix चलाएँ।</translation>
    </message>
    <message>
        <source>It takes an administrator, and neither sudo nor pkexec is here: run the commands as root yourself.</source>
        <translation>इसके लिए व्यवस्थापक चाहिए, और यहाँ न sudo है न pkexec: आदेश ख़ुद root के रूप में चलाएँ।</translation>
    </message>
    <message>
        <source>{command} failed (status {n}); the rest was not run.</source>
        <translation>{command} विफल हुआ (स्थिति {n}); बाकी नहीं चलाया गया।</translation>
    </message>
    <message>
        <source>This package cannot use cameras at all.</source>
        <translation>यह पैकेज कैमरे बिलकुल उपयोग नहीं कर सकता।</translation>
    </message>
    <message>
        <source>Install it in another way.</source>
        <translation>इसे किसी और तरीक़े से इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>It may not use cameras.</source>
        <translation>इसे कैमरे उपयोग करने की अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>It may not see virtual cameras.</source>
        <translation>यह वर्चुअल कैमरे नहीं देख सकता।</translation>
    </message>
    <message>
        <source>It gets its cameras from PipeWire, which may overlook a virtual one.</source>
        <translation>इसे कैमरे PipeWire से मिलते हैं, जो वर्चुअल कैमरे को अनदेखा कर सकता है।</translation>
    </message>
    <message>
        <source>If Firefox does not list {camera}, start EmojiCam, have PipeWire look again, and restart Firefox; or set media.webrtc.camera.allow-pipewire to false in about:config.</source>
        <translation>अगर Firefox {camera} न दिखाए, तो EmojiCam चालू करें, PipeWire से फिर खोज करवाएँ और Firefox फिर से शुरू करें; या about:config में media.webrtc.camera.allow-pipewire को false करें।</translation>
    </message>
    <message>
        <source>OBS Studio is installed, but its virtual camera is not registered.</source>
        <translation>OBS Studio इंस्टॉल है, पर उसका वर्चुअल कैमरा पंजीकृत नहीं है।</translation>
    </message>
    <message>
        <source>In a terminal opened as administrator:</source>
        <translation>व्यवस्थापक के रूप में खोले गए टर्मिनल में:</translation>
    </message>
    <message>
        <source>OBS Studio, whose virtual camera EmojiCam uses, is missing.</source>
        <translation>OBS Studio, जिसका वर्चुअल कैमरा EmojiCam उपयोग करता है, मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>Windows&apos; camera service is switched off: many programs see no camera then.</source>
        <translation>Windows की कैमरा सेवा बंद है: तब कई प्रोग्रामों को कोई कैमरा नहीं दिखता।</translation>
    </message>
    <message>
        <source>Windows was told to bypass its camera service: only one program at a time gets a camera.</source>
        <translation>Windows को अपनी कैमरा सेवा छोड़ने को कहा गया है: एक समय में केवल एक प्रोग्राम को कैमरा मिलता है।</translation>
    </message>
    <message>
        <source>Windows does not let programs use the camera.</source>
        <translation>Windows प्रोग्रामों को कैमरा उपयोग नहीं करने देता।</translation>
    </message>
    <message>
        <source>Switch on “Let desktop apps access your camera”:</source>
        <translation>“डेस्कटॉप ऐप्स को अपना कैमरा एक्सेस करने दें” चालू करें:</translation>
    </message>
    <message>
        <source>{what} cannot be written to {path}; name a file in a folder that you may write to.</source>
        <translation>{what}: {path} में नहीं लिखा जा सकता; ऐसे फ़ोल्डर की फ़ाइल चुनें जिसमें आप लिख सकें।</translation>
    </message>
    <message>
        <source>{what} cannot be written to {path} ({why}); name another file.</source>
        <translation>{what}: {path} में नहीं लिखा जा सकता ({why}); दूसरी फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>reinstall EmojiCam to get its networks back</source>
        <translation>नेटवर्क वापस पाने के लिए EmojiCam फिर से इंस्टॉल करें</translation>
    </message>
    <message>
        <source>{name} takes {ms} ms on {provider} and {cpu_ms} ms on the CPU: choose --provider cpu</source>
        <translation>{name} को {provider} पर {ms} मि.से. और CPU पर {cpu_ms} मि.से. लगते हैं: CPU चुनें (--provider cpu)</translation>
    </message>
    <message>
        <source>the network {path} is missing or cannot be read: {remedy}</source>
        <translation>नेटवर्क {path} नहीं है या पढ़ा नहीं जा सकता: {remedy}</translation>
    </message>
    <message>
        <source>name another file</source>
        <translation>दूसरी फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>name an ONNX file that ONNX Runtime knows</source>
        <translation>ऐसी ONNX फ़ाइल चुनें जिसे ONNX Runtime जानता हो</translation>
    </message>
    <message>
        <source>the list of networks {path} cannot be read ({error}): {remedy}</source>
        <translation>नेटवर्कों की सूची {path} पढ़ी नहीं जा सकती ({error}): {remedy}</translation>
    </message>
    <message>
        <source>the network {name} is not described in {path}: {remedy}</source>
        <translation>नेटवर्क {name} का विवरण {path} में नहीं है: {remedy}</translation>
    </message>
    <message>
        <source>the network {path} is damaged (its checksum is not the one in MANIFEST.toml): {remedy}</source>
        <translation>नेटवर्क {path} ख़राब है (उसका चेकसम MANIFEST.toml वाला नहीं है): {remedy}</translation>
    </message>
    <message>
        <source>there is no provider {name}: choose auto, {names}</source>
        <translation>{name} नाम की गणना-इकाई नहीं है: auto चुनें, या {names}</translation>
    </message>
    <message>
        <source>the network {name} cannot be loaded ({error}): {remedy}</source>
        <translation>नेटवर्क {name} लोड नहीं हो सका ({error}): {remedy}</translation>
    </message>
    <message>
        <source>{name} runs on {provider}, for {wanted} is not available: install its driver and runtime, or choose auto</source>
        <translation>{name} {provider} पर चलता है, क्योंकि {wanted} उपलब्ध नहीं है: उसका ड्राइवर और रनटाइम इंस्टॉल करें, या auto चुनें</translation>
    </message>
    <message>
        <source>A port is a number from 0 to 65535, not {port}: say http, or http:8091.</source>
        <translation>पोर्ट 0 से 65535 तक की संख्या है, {port} नहीं: http या http:8091 लिखें।</translation>
    </message>
    <message>
        <source>There is no sink {name}: choose virtualcam, http, pipewire, null, or a file ending in .mp4 or .webm.</source>
        <translation>{name} नाम का कोई आउटपुट नहीं है: virtualcam, http, pipewire, null, या .mp4 या .webm पर ख़त्म होने वाली फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>{codec} cannot record {width}x{height} ({error}): try another size or type of file.</source>
        <translation>{codec} {width}x{height} रिकॉर्ड नहीं कर सकता ({error}): दूसरा आकार या दूसरी तरह की फ़ाइल आज़माएँ।</translation>
    </message>
    <message>
        <source>{name} was opened for pictures of {width}x{height} and got one of {w}x{h}: start it anew.</source>
        <translation>{name} {width}x{height} की तस्वीरों के लिए खुला था और {w}x{h} की मिली: फिर से चालू करें।</translation>
    </message>
    <message>
        <source>The animated picture</source>
        <translation>चलती तस्वीर</translation>
    </message>
    <message>
        <source>{path} cannot be written ({error}): record an .mp4 instead.</source>
        <translation>{path} नहीं लिखा जा सका ({error}): इसके बजाय .mp4 रिकॉर्ड करें।</translation>
    </message>
    <message>
        <source>There is no virtual camera yet: {remedy}.</source>
        <translation>अभी कोई वर्चुअल कैमरा नहीं है: {remedy}।</translation>
    </message>
    <message>
        <source>Another program is showing its pictures on {names}: close it, and start again.</source>
        <translation>कोई दूसरा प्रोग्राम {names} पर अपनी तस्वीरें दिखा रहा है: उसे बंद करके फिर चालू करें।</translation>
    </message>
    <message>
        <source>There is no device {path}: see emojicam devices, or {remedy}.</source>
        <translation>{path} नाम का उपकरण नहीं है: emojicam devices देखें, या {remedy}।</translation>
    </message>
    <message>
        <source>join the group video, with: sudo usermod -a -G video $USER</source>
        <translation>video समूह में शामिल हों: sudo usermod -a -G video $USER</translation>
    </message>
    <message>
        <source>Cannot open {path} ({error}): {remedy}.</source>
        <translation>{path} नहीं खुल सका ({error}): {remedy}।</translation>
    </message>
    <message>
        <source>{path} is not a virtual camera: see emojicam devices, or {remedy}.</source>
        <translation>{path} वर्चुअल कैमरा नहीं है: emojicam devices देखें, या {remedy}।</translation>
    </message>
    <message>
        <source>{output} hangs: stop what uses it, or plug it in anew, to go on with it.</source>
        <translation>{output} अटक गया है: इसे इस्तेमाल करने वाला प्रोग्राम बंद करें या इसे दोबारा लगाएँ, तब यह आगे चलेगा।</translation>
    </message>
    <message>
        <source>An output did not open in time; unplug or restart the device and try again.</source>
        <translation>एक आउटपुट समय पर नहीं खुला; उपकरण निकालें या फिर से शुरू करें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>{name} cannot be opened ({error}); choose another output with --sink.</source>
        <translation>{name} नहीं खुल सका ({error}); --sink से दूसरा आउटपुट चुनें।</translation>
    </message>
    <message>
        <source>Cannot record to {name}: the name of a recording ends in {endings}.</source>
        <translation>{name} में रिकॉर्ड नहीं हो सकता: रिकॉर्डिंग का नाम {endings} पर ख़त्म होता है।</translation>
    </message>
    <message>
        <source>Cannot write to {name} ({error}): free space or record elsewhere.</source>
        <translation>{name} नहीं लिखा जा सका ({error}): जगह खाली करें या कहीं और रिकॉर्ड करें।</translation>
    </message>
    <message>
        <source>{why} The clip has no sound.</source>
        <translation>{why} क्लिप में आवाज़ नहीं है।</translation>
    </message>
    <message>
        <source>The first {seconds} s are in {path}.</source>
        <translation>पहले {seconds} सेकंड {path} में हैं।</translation>
    </message>
    <message>
        <source>No space was left for {name}: free some, or record to another disk.{more}</source>
        <translation>{name} के लिए जगह नहीं बची: कुछ जगह खाली करें, या दूसरी डिस्क पर रिकॉर्ड करें।{more}</translation>
    </message>
    <message>
        <source>Recording {name} broke off ({error}): record to another disk or folder.{more}</source>
        <translation>रिकॉर्डिंग {name} बीच में टूट गई ({error}): दूसरी डिस्क या दूसरे फ़ोल्डर में रिकॉर्ड करें।{more}</translation>
    </message>
    <message>
        <source>it was deleted meanwhile</source>
        <translation>इस बीच उसे हटा दिया गया</translation>
    </message>
    <message>
        <source>There is nothing to replay yet: wait until your emoji has been seen for a moment.</source>
        <translation>रखने को अभी कुछ नहीं है: आपका इमोजी थोड़ी देर दिखने तक रुकें।</translation>
    </message>
    <message>
        <source>The replay cannot be saved to {path} ({error}): choose another folder.</source>
        <translation>पिछले सेकंड {path} में नहीं रखे जा सके ({error}): दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>The folder {path} does not exist: create it, or record somewhere else.</source>
        <translation>फ़ोल्डर {path} नहीं है: उसे बनाएँ, या कहीं और रिकॉर्ड करें।</translation>
    </message>
    <message>
        <source>Another program is recording to {path}: choose another name.</source>
        <translation>कोई दूसरा प्रोग्राम {path} में रिकॉर्ड कर रहा है: दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>{path} is a folder: give the recording a name of its own.</source>
        <translation>{path} एक फ़ोल्डर है: रिकॉर्डिंग को अलग नाम दें।</translation>
    </message>
    <message>
        <source>Cannot write to {path} ({error}): record to a folder of your own.</source>
        <translation>{path} में नहीं लिखा जा सकता ({error}): अपने किसी फ़ोल्डर में रिकॉर्ड करें।</translation>
    </message>
    <message>
        <source>Cannot write to {path} ({error}): record to another folder.</source>
        <translation>{path} में नहीं लिखा जा सकता ({error}): दूसरे फ़ोल्डर में रिकॉर्ड करें।</translation>
    </message>
    <message>
        <source>load v4l2loopback with: {command}</source>
        <translation>v4l2loopback को इससे लोड करें: {command}</translation>
    </message>
    <message>
        <source>install OBS Studio 28 or later from obsproject.com, and do not start its own virtual camera</source>
        <translation>obsproject.com से OBS Studio 28 या नया इंस्टॉल करें, और उसका अपना वर्चुअल कैमरा चालू न करें</translation>
    </message>
    <message>
        <source>install OBS Studio 30 or later from obsproject.com, and start and stop its virtual camera once</source>
        <translation>obsproject.com से OBS Studio 30 या नया इंस्टॉल करें, और उसका वर्चुअल कैमरा एक बार चालू करके रोकें</translation>
    </message>
    <message>
        <source>{name} takes no more pictures ({error}): start EmojiCam again.</source>
        <translation>{name} अब तस्वीरें नहीं ले रहा ({error}): EmojiCam फिर से चालू करें।</translation>
    </message>
    <message>
        <source>{device} is being watched in the format {format}: close what uses it, and start again.</source>
        <translation>{device} को {format} प्रारूप में देखा जा रहा है: जो उसे उपयोग करता है उसे बंद करके फिर चालू करें।</translation>
    </message>
    <message>
        <source>pyvirtualcam does not work here ({error}): use --sink http instead.</source>
        <translation>pyvirtualcam यहाँ काम नहीं करता ({error}): इसके बजाय --sink http उपयोग करें।</translation>
    </message>
    <message>
        <source>use --sink http instead</source>
        <translation>इसके बजाय --sink http उपयोग करें</translation>
    </message>
    <message>
        <source>Cannot become a {width}x{height} virtual camera ({why}): {remedy}.</source>
        <translation>{width}x{height} का वर्चुअल कैमरा नहीं बन सकता ({why}): {remedy}।</translation>
    </message>
    <message>
        <source>no face found</source>
        <translation>कोई चेहरा नहीं मिला</translation>
    </message>
    <message>
        <source>{name} at {seconds} s</source>
        <translation>{name}, {seconds} सेकंड पर</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>और {n} अन्य</translation>
    </message>
    <message>
        <source>None of {n} pictures shows a face well enough ({why}); {remedy}</source>
        <translation>{n} तस्वीरों में से किसी में चेहरा ठीक से नहीं दिखता ({why}); {remedy}</translation>
    </message>
    <message>
        <source>take one from the front, in even light, near enough that the face fills a third of it</source>
        <translation>सामने से, समान रोशनी में, और इतने पास से फ़ोटो लें कि चेहरा उसका एक तिहाई भर दे</translation>
    </message>
    <message>
        <source>{name} shows {n} faces; say which with --face N, counted from the left, or --face largest.</source>
        <translation>{name} में {n} चेहरे हैं; ऐसी फ़ोटो चुनें जिसमें केवल आप हों।</translation>
    </message>
    <message>
        <source>{name} shows {n} faces, so there is no face {number}; give --face another.</source>
        <translation>{name} में {n} चेहरे हैं, इसलिए चेहरा {number} नहीं है; दूसरा चुनें।</translation>
    </message>
    <message>
        <source>too small</source>
        <translation>बहुत छोटा</translation>
    </message>
    <message>
        <source>blurred</source>
        <translation>धुँधला</translation>
    </message>
    <message>
        <source>turned away</source>
        <translation>चेहरा मुड़ा हुआ</translation>
    </message>
    <message>
        <source>head tipped back</source>
        <translation>सिर पीछे झुका हुआ</translation>
    </message>
    <message>
        <source>head bowed</source>
        <translation>सिर नीचे झुका हुआ</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>अँधेरा</translation>
    </message>
    <message>
        <source>overexposed</source>
        <translation>बहुत उजला</translation>
    </message>
    <message>
        <source>lit from one side</source>
        <translation>एक ही ओर से रोशनी</translation>
    </message>
    <message>
        <source>mouth covered</source>
        <translation>मुँह ढका हुआ</translation>
    </message>
    <message>
        <source>eyes covered</source>
        <translation>आँखें ढकी हुईं</translation>
    </message>
    <message>
        <source>mouth wide open</source>
        <translation>मुँह बहुत खुला</translation>
    </message>
    <message>
        <source>eyes shut</source>
        <translation>आँखें बंद</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>उद्धरण चिह्नों में पाठ</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>पूर्णांक</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>संख्या</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true या false</translation>
    </message>
    <message>
        <source>cannot write the persona {path} ({error}): choose a folder that you may write to</source>
        <translation>पात्र {path} सहेजा नहीं जा सका ({error}): ऐसा फ़ोल्डर चुनें जिसमें आप लिख सकें</translation>
    </message>
    <message>
        <source>{file} is not valid TOML ({error}): correct that line or make the persona anew</source>
        <translation>{file} सही TOML नहीं है ({error}): वह पंक्ति सुधारें या पात्र नए सिरे से बनाएँ</translation>
    </message>
    <message>
        <source>{file} has an unknown section [{name}]: {hint}</source>
        <translation>{file} में अनजान खंड [{name}] है: {hint}</translation>
    </message>
    <message>
        <source>no persona {name}: {hint}; there are: {names}</source>
        <translation>{name} नाम का पात्र नहीं है: {hint}; ये हैं: {names}</translation>
    </message>
    <message>
        <source>{error} What was recorded is kept as a film: {kept}.</source>
        <translation>{error} जो रिकॉर्ड हुआ वह वीडियो के रूप में रखा है: {kept}।</translation>
    </message>
    <message>
        <source>make one with `emojicam enroll PHOTO --name {name}`</source>
        <translation>इसे `emojicam enroll PHOTO --name {name}` से बनाएँ</translation>
    </message>
    <message>
        <source>{file} has an unknown key {name}: {hint}</source>
        <translation>{file} में अनजान विशेषता {name} है: {hint}</translation>
    </message>
    <message>
        <source>{where} must be one of {choices}, got {value}: {hint}</source>
        <translation>{where} इनमें से एक हो: {choices}, {value} नहीं: {hint}</translation>
    </message>
    <message>
        <source>The network that draws clay has not learned this cut of hair and draws the nearest that it knows.</source>
        <translation>मिट्टी बनाने वाले नेटवर्क ने यह केश-शैली नहीं सीखी है और सबसे मिलती-जुलती शैली बनाता है जिसे वह जानता है।</translation>
    </message>
    <message>
        <source>Stickers cannot be written to {folder} ({error}); choose a folder that you may write to.</source>
        <translation>{folder} में स्टिकर नहीं लिखे जा सकते ({error}); ऐसा फ़ोल्डर चुनें जिसमें आप लिख सकते हैं।</translation>
    </message>
    <message>
        <source>there is no persona file {path}: check the path, or copy a stock persona and change it</source>
        <translation>{path} नाम की पात्र फ़ाइल नहीं है: पथ जाँचें, या साथ आए किसी पात्र की नक़ल बनाकर बदलें</translation>
    </message>
    <message>
        <source>{what}; the style clay is sharpest with it, classic does not need it.</source>
        <translation>{what}; इसके साथ मिट्टी शैली सबसे साफ़ दिखती है, क्लासिक को इसकी ज़रूरत नहीं।</translation>
    </message>
    <message>
        <source>{path} is not a text file: a persona is a TOML file in UTF-8</source>
        <translation>{path} पाठ फ़ाइल नहीं है: पात्र UTF-8 में एक TOML फ़ाइल होता है</translation>
    </message>
    <message>
        <source>cannot read the persona {path} ({error}): check the path</source>
        <translation>पात्र {path} पढ़ा नहीं जा सका ({error}): पथ जाँचें</translation>
    </message>
    <message>
        <source>{file} has no `schema`: a persona file begins with `schema = {n}`</source>
        <translation>{file} में `schema` नहीं है: पात्र की फ़ाइल `schema = {n}` से शुरू होती है</translation>
    </message>
    <message>
        <source>{file} has schema {found} but this program reads schema {known}: update EmojiCam or make the persona anew</source>
        <translation>{file} का स्कीमा {found} है, पर यह प्रोग्राम स्कीमा {known} पढ़ता है: EmojiCam अपडेट करें या पात्र नए सिरे से बनाएँ</translation>
    </message>
    <message>
        <source>{file}: {name} must be a section of traits, got {value}: write [{name}] on a line of its own</source>
        <translation>{file}: {name} विशेषताओं का खंड होना चाहिए, {value} नहीं: [{name}] अलग पंक्ति में लिखें</translation>
    </message>
    <message>
        <source>{where} must be {kind}, got {value}: correct it or remove the line</source>
        <translation>{where} को {kind} होना चाहिए, {value} नहीं: पंक्ति सुधारें या हटाएँ</translation>
    </message>
    <message>
        <source>{where} must be {n} numbers in brackets, or []: calibrate anew or remove the line</source>
        <translation>{where} में कोष्ठक में {n} संख्याएँ होनी चाहिए, या []: चेहरा फिर से सिखाएँ या पंक्ति हटाएँ</translation>
    </message>
    <message>
        <source>{where} must be a colour like &quot;#ffcc00&quot;, got {value}: six hexadecimal digits after the #</source>
        <translation>{where} &quot;#ffcc00&quot; जैसा रंग हो, {value} नहीं: # के बाद छह हेक्साडेसिमल अंक</translation>
    </message>
    <message>
        <source>{where} must be in {low}..{high}, got {value}: choose a number in that range</source>
        <translation>{where} {low}..{high} में हो, {value} नहीं: उसी सीमा की संख्या चुनें</translation>
    </message>
    <message>
        <source>did you mean {name}?</source>
        <translation>क्या आपका मतलब {name} था?</translation>
    </message>
    <message>
        <source>remove it, or see the stock personas for what there is</source>
        <translation>उसे हटाएँ, या साथ आए पात्रों में देखें कि क्या-क्या है</translation>
    </message>
    <message>
        <source>There is no photo {path}; check its name and folder.</source>
        <translation>{path} नाम की फ़ोटो नहीं है; नाम और फ़ोल्डर जाँचें।</translation>
    </message>
    <message>
        <source>The folder {path} cannot be read ({error}); name another.</source>
        <translation>फ़ोल्डर {path} पढ़ा नहीं जा सकता ({error}); दूसरा चुनें।</translation>
    </message>
    <message>
        <source>There is no photo in the folder {path}; name one with JPEG, PNG, WebP or HEIC files.</source>
        <translation>फ़ोल्डर {path} में कोई फ़ोटो नहीं है; JPEG, PNG, WebP या HEIC फ़ाइलों वाला चुनें।</translation>
    </message>
    <message>
        <source>{path} is {width}x{height} pixels, too small to hold a face; use a larger photo.</source>
        <translation>{path} {width}x{height} पिक्सेल की है, चेहरे के लिए बहुत छोटी; बड़ी फ़ोटो लें।</translation>
    </message>
    <message>
        <source>{path} is a folder; name the photos in it.</source>
        <translation>{path} एक फ़ोल्डर है; उसकी फ़ोटो चुनें।</translation>
    </message>
    <message>
        <source>{path} is a device, not a photo; name a file.</source>
        <translation>{path} एक उपकरण है, फ़ोटो नहीं; कोई फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>{path} is empty; copy or take the photo anew.</source>
        <translation>{path} खाली है; फ़ोटो फिर से कॉपी करें या खींचें।</translation>
    </message>
    <message>
        <source>damaged or cut off</source>
        <translation>ख़राब या कटी हुई</translation>
    </message>
    <message>
        <source>neither a photo nor a film that can be read</source>
        <translation>न पढ़ी जा सकने वाली फ़ोटो, न फ़िल्म</translation>
    </message>
    <message>
        <source>{path} is {what}; look at it in another program, or save it anew as JPEG or PNG.</source>
        <translation>{path}: {what}; उसे दूसरे प्रोग्राम में देखें, या JPEG या PNG के रूप में फिर सहेजें।</translation>
    </message>
    <message>
        <source>{path} has {width}x{height} pixels, more than a photo has; save it smaller and try again.</source>
        <translation>{path} {width}x{height} पिक्सेल की है, किसी फ़ोटो से ज़्यादा; उसे छोटी करके सहेजें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>A name has 1 to {n} letters.</source>
        <translation>नाम में 1 से {n} अक्षर होते हैं।</translation>
    </message>
    <message>
        <source>{name} cannot be a name: choose one of letters, digits and blanks.</source>
        <translation>{name} नाम नहीं हो सकता: अक्षरों, अंकों और ख़ाली स्थानों वाला चुनें।</translation>
    </message>
    <message>
        <source>There is a persona {name} already: choose another name.</source>
        <translation>{name} नाम का पात्र पहले से है: दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>{name} comes with EmojiCam and keeps its name: duplicate it and rename the copy.</source>
        <translation>{name} EmojiCam के साथ आता है और उसका नाम वही रहता है: उसकी प्रति बनाएँ और प्रति का नाम बदलें।</translation>
    </message>
    <message>
        <source>{name} comes with EmojiCam and stays.</source>
        <translation>{name} EmojiCam के साथ आता है और रहेगा।</translation>
    </message>
    <message>
        <source>{name} cannot be deleted ({why}): delete {path} yourself.</source>
        <translation>{name} हटाया नहीं जा सका ({why}): {path} को ख़ुद हटाएँ।</translation>
    </message>
    <message>
        <source>{name} cannot be renamed ({error}): choose another name.</source>
        <translation>{name} का नाम नहीं बदला जा सका ({error}): दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>The style {style} is not drawn by the {renderer}: only --style clay is.</source>
        <translation>{style} शैली {renderer} से नहीं बनती: केवल मिट्टी बनती है।</translation>
    </message>
    <message>
        <source>{driver} is no graphics card but a program on the processor, too slow for a call; --renderer studio has it draw all the same.</source>
        <translation>{driver} ग्राफ़िक्स कार्ड नहीं, प्रोसेसर पर चलने वाला प्रोग्राम है, कॉल के लिए बहुत धीमा; --renderer studio से वह फिर भी बनाएगा।</translation>
    </message>
    <message>
        <source>Drawn in the style classic, not clay.  {why}</source>
        <translation>मिट्टी नहीं, क्लासिक शैली में बनाया गया।  {why}</translation>
    </message>
    <message>
        <source>Drawn in the style classic, not clay.  {why}  And the network takes {ms} ms a picture here.</source>
        <translation>मिट्टी नहीं, क्लासिक शैली में बनाया गया।  {why}  और यहाँ नेटवर्क को एक तस्वीर में {ms} मि.से. लगते हैं।</translation>
    </message>
    <message>
        <source>Clay is drawn by a network in {ms} ms.  {why}</source>
        <translation>मिट्टी शैली को एक नेटवर्क {ms} मि.से. में बनाता है।  {why}</translation>
    </message>
    <message>
        <source>The backdrop {path} is not a picture; choose a PNG or JPEG file.</source>
        <translation>पृष्ठभूमि {path} तस्वीर नहीं है; PNG या JPEG फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>The backdrop {path} cannot be read ({error}); use #rrggbb, one of {names}, a picture, or {blur} for your room.</source>
        <translation>पृष्ठभूमि {path} पढ़ी नहीं जा सकती ({error}); #rrggbb, {names} में से एक, कोई तस्वीर, या अपने कमरे के लिए {blur} चुनें।</translation>
    </message>
    <message>
        <source>The studio is closed: open another one.</source>
        <translation>स्टूडियो बंद है: दूसरा खोलें।</translation>
    </message>
    <message>
        <source>The graphics driver does not answer for {seconds} s: restart the machine, or choose --style classic, which needs none.</source>
        <translation>ग्राफ़िक्स ड्राइवर {seconds} सेकंड से उत्तर नहीं दे रहा: कंप्यूटर फिर से शुरू करें, या क्लासिक शैली चुनें, जिसे उसकी ज़रूरत नहीं।</translation>
    </message>
    <message>
        <source>The graphics library moderngl cannot be loaded ({error}): reinstall EmojiCam.</source>
        <translation>ग्राफ़िक्स लाइब्रेरी moderngl लोड नहीं हो सकी ({error}): EmojiCam फिर से इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>The graphics library moderngl cannot be loaded ({error})</source>
        <translation>ग्राफ़िक्स लाइब्रेरी moderngl लोड नहीं हो सकी ({error})</translation>
    </message>
    <message>
        <source>install your graphics card&apos;s driver, or Mesa&apos;s with `apt install libgl1 libegl1 libgl1-mesa-dri`</source>
        <translation>अपने ग्राफ़िक्स कार्ड का ड्राइवर इंस्टॉल करें, या Mesa का: `apt install libgl1 libegl1 libgl1-mesa-dri`</translation>
    </message>
    <message>
        <source>install your graphics card&apos;s driver</source>
        <translation>अपने ग्राफ़िक्स कार्ड का ड्राइवर इंस्टॉल करें</translation>
    </message>
    <message>
        <source>restart the machine</source>
        <translation>कंप्यूटर फिर से शुरू करें</translation>
    </message>
    <message>
        <source>a driver without a name</source>
        <translation>बिना नाम का ड्राइवर</translation>
    </message>
    <message>
        <source>if that happens again, restart the machine, or choose --style classic, which needs no driver</source>
        <translation>फिर ऐसा हो तो कंप्यूटर फिर से शुरू करें, या क्लासिक शैली चुनें, जिसे ड्राइवर की ज़रूरत नहीं</translation>
    </message>
    <message>
        <source>The graphics driver {name} gave up drawing ({why}): {remedy}.</source>
        <translation>ग्राफ़िक्स ड्राइवर {name} ने बनाना छोड़ दिया ({why}): {remedy}।</translation>
    </message>
    <message>
        <source>{remedy}, or choose --style classic, which needs none</source>
        <translation>{remedy}, या क्लासिक शैली चुनें, जिसे उसकी ज़रूरत नहीं</translation>
    </message>
    <message>
        <source>OpenGL {version} cannot be had here ({why}): {remedy}.</source>
        <translation>यहाँ OpenGL {version} नहीं मिल सकता ({why}): {remedy}।</translation>
    </message>
    <message>
        <source>OpenGL {version} cannot be had here ({why})</source>
        <translation>यहाँ OpenGL {version} नहीं मिल सकता ({why})</translation>
    </message>
    <message>
        <source>The network that draws clay failed ({error}): choose --style classic.</source>
        <translation>मिट्टी बनाने वाला नेटवर्क विफल हुआ ({error}): क्लासिक शैली चुनें।</translation>
    </message>
    <message>
        <source>its picture is empty</source>
        <translation>उसकी तस्वीर खाली है</translation>
    </message>
    <message>
        <source>The graphics driver {name} cannot draw clay ({what}): {remedy}.</source>
        <translation>ग्राफ़िक्स ड्राइवर {name} मिट्टी नहीं बना सकता ({what}): {remedy}।</translation>
    </message>
    <message>
        <source>There is no reaction {name}; there are {names}.</source>
        <translation>{name} नाम की प्रतिक्रिया नहीं है; ये हैं: {names}।</translation>
    </message>
    <message>
        <source>The style was changed in the middle.  {why}</source>
        <translation>शैली बीच में बदल दी गई।  {why}</translation>
    </message>
    <message>
        <source>The drawing library skia cannot be loaded ({error}): install the system&apos;s OpenGL libraries, on Debian and Ubuntu with `apt install libgl1 libegl1 libexpat1`.</source>
        <translation>चित्र लाइब्रेरी skia लोड नहीं हो सकी ({error}): सिस्टम की OpenGL लाइब्रेरियाँ इंस्टॉल करें, Debian और Ubuntu पर `apt install libgl1 libegl1 libexpat1` से।</translation>
    </message>
    <message>
        <source>A sticker does not fit into the {bytes} bytes of a {kind} file; leave that sticker out.</source>
        <translation>एक स्टिकर {kind} फ़ाइल के {bytes} बाइट में नहीं आता; उसे छोड़ दें।</translation>
    </message>
    <message>
        <source>There is no sticker {name}; there are {names}.</source>
        <translation>{name} नाम का स्टिकर नहीं है; ये हैं: {names}।</translation>
    </message>
    <message>
        <source>The sticker</source>
        <translation>स्टिकर</translation>
    </message>
    <message>
        <source>The settings</source>
        <translation>सेटिंग्स</translation>
    </message>
    <message>
        <source>{words} {more}</source>
        <translation>{words} {more}</translation>
    </message>
    <message>
        <source>{words}.</source>
        <translation>{words}।</translation>
    </message>
    <message>
        <source>{words}; {more}</source>
        <translation>{words}; {more}</translation>
    </message>
    <message>
        <source>{words}: {more}</source>
        <translation>{words}: {more}</translation>
    </message>
    <message>
        <source>{words}, {more}</source>
        <translation>{words}, {more}</translation>
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
        <source>When this window is closed</source>
        <translation>यह विंडो बंद करने पर</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>पूछें</translation>
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
        <source>Temples</source>
        <translation>कनपटी</translation>
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
        <source>Height</source>
        <translation>ऊँचाई</translation>
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
        <source>Volume</source>
        <translation>घनापन</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>बगलें</translation>
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
        <source>Bald on top</source>
        <translation>ऊपर से गंजा</translation>
    </message>
    <message>
        <source>Long curls</source>
        <translation>लंबे घुँघराले</translation>
    </message>
    <message>
        <source>Short fringe</source>
        <translation>छोटे बाल, माथे पर लट</translation>
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
