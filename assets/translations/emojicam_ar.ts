<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Checkup</name>
    <message>
        <source>Check it</source>
        <translation>تحقّق</translation>
    </message>
    <message>
        <source>Fix it</source>
        <translation>أصلِحه</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>جارٍ التحقق …</translation>
    </message>
    <message>
        <source>EmojiCam can be a camera here.</source>
        <translation>يمكن لـ EmojiCam أن يكون كاميرا هنا.</translation>
    </message>
    <message>
        <source>These commands will be run, as an administrator where they ask for it:</source>
        <translation>ستُنفَّذ هذه الأوامر، بصلاحيات المسؤول حيث يلزم:</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Should EmojiCam go on?</source>
        <translation>هل يستمر EmojiCam؟</translation>
    </message>
    <message>
        <source>Your camera goes on in calls; the icon in the tray brings this window back.</source>
        <translation>تستمر كاميرتك في المكالمات؛ وتعيد الأيقونة هذه النافذة.</translation>
    </message>
    <message>
        <source>Your camera goes on in calls; this window is made small.</source>
        <translation>تستمر كاميرتك في المكالمات؛ وتُصغَّر هذه النافذة.</translation>
    </message>
    <message>
        <source>You are asked only once.</source>
        <translation>لن تُسأل إلا مرة واحدة.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>استمر</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Dots</name>
    <message>
        <source>Step {n} of {all}</source>
        <translation>الخطوة {n} من {all}</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Back: what you changed is kept</source>
        <translation>رجوع: تُحفظ تغييراتك</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>تراجع (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>إعادة (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Any colour</source>
        <translation>أي لون</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>Kept as {name}</source>
        <translation>حُفظ باسم {name}</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>How it is going</source>
        <translation>كيف تسير الأمور</translation>
    </message>
    <message>
        <source>{n} pictures a second</source>
        <translation>{n} صورة في الثانية</translation>
    </message>
    <message>
        <source>{n} ms behind you</source>
        <translation>متأخر عنك {n} م.ث</translation>
    </message>
    <message>
        <source>read by {where}, drawn by {drawer}</source>
        <translation>يقرأ {where} ويرسم {drawer}</translation>
    </message>
    <message>
        <source>seen by {names}</source>
        <translation>يشاهده {names}</translation>
    </message>
</context>
<context>
    <name>LearningPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Learn my face</source>
        <translation>تعلّم وجهي</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>Forget what was learned</source>
        <translation>انسَ ما تم تعلّمه</translation>
    </message>
    <message>
        <source>Your face at rest, then five expressions, 15 seconds in all: then your emoji rests when you rest, and goes as far as you do.</source>
        <translation>وجهك في حالة راحة ثم خمسة تعابير، 15 ثانية في المجموع: بعدها يرتاح الإيموجي حين ترتاح، ويصل إلى حيث تصل.</translation>
    </message>
    <message>
        <source>Only numbers are kept, with your persona; no picture is.</source>
        <translation>تُحفظ أرقام فقط مع شخصيتك، ولا تُحفظ أي صورة.</translation>
    </message>
    <message>
        <source>How much is done</source>
        <translation>كم أُنجز</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation>تخطَّ هذا</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} ث</translation>
    </message>
    <message>
        <source>The camera does not see your face from the front.</source>
        <translation>الكاميرا لا ترى وجهك من الأمام.</translation>
    </message>
    <message>
        <source>The camera did not see your face at rest: sit before it, in the light, and try again.</source>
        <translation>لم ترَ الكاميرا وجهك في حالة راحة: اجلس أمامها في الضوء وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Learned, and kept with {name}.</source>
        <translation>تم التعلّم وحُفظ مع {name}.</translation>
    </message>
    <message>
        <source>{name} knows your face already.</source>
        <translation>{name} يعرف وجهك من قبل.</translation>
    </message>
    <message>
        <source>Switch it on first.</source>
        <translation>شغّله أولاً.</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>Style</source>
        <translation>الأسلوب</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>المشهد</translation>
    </message>
    <message>
        <source>Your room, blurred</source>
        <translation>غرفتك، مموّهة</translation>
    </message>
    <message>
        <source>A colour of your own</source>
        <translation>لون من اختيارك</translation>
    </message>
    <message>
        <source>A picture of your own</source>
        <translation>صورة من عندك</translation>
    </message>
    <message>
        <source>Backdrop</source>
        <translation>الخلفية</translation>
    </message>
    <message>
        <source>How strongly you express yourself</source>
        <translation>قوة تعابيرك</translation>
    </message>
    <message>
        <source>Learn my face</source>
        <translation>تعلّم وجهي</translation>
    </message>
    <message>
        <source>15 seconds, once</source>
        <translation>15 ثانية، مرة واحدة</translation>
    </message>
    <message>
        <source>A picture for the backdrop</source>
        <translation>صورة للخلفية</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>صور</translation>
    </message>
    <message>
        <source>Your own room and shoulders, with your emoji for a head. Faces of others are hidden, too.</source>
        <translation>غرفتك وكتفاك، والإيموجي مكان رأسك. وتُخفى وجوه الآخرين أيضًا.</translation>
    </message>
    <message>
        <source>Only your emoji, before a blur of your room.</source>
        <translation>الإيموجي وحده أمام غرفتك مموّهة.</translation>
    </message>
    <message>
        <source>Nothing of your camera is shown: only your emoji, before the backdrop.</source>
        <translation>لا يظهر شيء من كاميرتك: الإيموجي وحده أمام الخلفية.</translation>
    </message>
    <message>
        <source>Faces are taken out first, then all is blurred. While that is not certain, a plain backdrop is shown.</source>
        <translation>تُزال الوجوه أولًا ثم يُموَّه كل شيء. وما دام ذلك غير مؤكد تظهر خلفية سادة.</translation>
    </message>
    <message>
        <source>Clay needs a graphics card; on this computer Classic is drawn instead.</source>
        <translation>يحتاج الصلصال إلى بطاقة رسوميات؛ على هذا الحاسوب يُرسم الكلاسيكي بدلًا منه.</translation>
    </message>
    <message>
        <source>Sculpted in soft clay, under a studio light.</source>
        <translation>منحوت من صلصال ناعم تحت ضوء الاستوديو.</translation>
    </message>
    <message>
        <source>Glossy and crisp, on any computer.</source>
        <translation>لامع وواضح، على أي حاسوب.</translation>
    </message>
</context>
<context>
    <name>Mirror</name>
    <message>
        <source>Preview of what others see</source>
        <translation>معاينة لما يراه الآخرون</translation>
    </message>
</context>
<context>
    <name>Mood</name>
    <message>
        <source>Your mood: {mood}</source>
        <translation>مزاجك: {mood}</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Show in folder</source>
        <translation>أظهر في المجلد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>إشعار</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Personas</source>
        <translation>الشخصيات</translation>
    </message>
    <message>
        <source>Skin, hair, glasses and all the rest</source>
        <translation>البشرة والشعر والنظارات وكل ما عداها</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>عدّلها</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>A persona is a list of numbers: no photograph is kept.</source>
        <translation>الشخصية قائمة أرقام: لا تُحفظ أي صورة.</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>من أنت</translation>
    </message>
    <message>
        <source>me</source>
        <translation>أنا</translation>
    </message>
    <message>
        <source>What is this persona called?</source>
        <translation>ما اسم هذه الشخصية؟</translation>
    </message>
    <message>
        <source>Import a persona</source>
        <translation>استيراد شخصية</translation>
    </message>
    <message>
        <source>Export this persona</source>
        <translation>تصدير هذه الشخصية</translation>
    </message>
    <message>
        <source>Kept as {name}</source>
        <translation>حُفظ باسم {name}</translation>
    </message>
    <message>
        <source>Delete {name}? This cannot be undone.</source>
        <translation>حذف {name}؟ لا يمكن التراجع عن ذلك.</translation>
    </message>
</context>
<context>
    <name>Photos</name>
    <message>
        <source>You, as the camera sees you</source>
        <translation>أنت كما تراك الكاميرا</translation>
    </message>
    <message>
        <source>Counts down from three first; Escape stops it.</source>
        <translation>يعدّ تنازليًا من ثلاثة أولًا، ويوقفه المفتاح Esc.</translation>
    </message>
    <message>
        <source>Take a photo</source>
        <translation>التقط صورة</translation>
    </message>
    <message>
        <source>Choose photos of you</source>
        <translation>اختر صورًا لك</translation>
    </message>
    <message>
        <source>One to five, or drop them here: your face from the front, in good light.</source>
        <translation>من واحدة إلى خمس، أو أفلتها هنا: وجهك من الأمام في ضوء جيد.</translation>
    </message>
    <message>
        <source>Photo {n}</source>
        <translation>الصورة {n}</translation>
    </message>
    <message>
        <source>{name} is taken.</source>
        <translation>تم التقاط {name}.</translation>
    </message>
    <message>
        <source>Photos of you</source>
        <translation>صورك</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>صور</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>إزالة {name}</translation>
    </message>
    <message>
        <source>Looking at you …</source>
        <translation>ننظر إليك …</translation>
    </message>
    <message>
        <source>Look into the camera. Escape stops it.</source>
        <translation>انظر إلى الكاميرا. المفتاح Esc يوقف العدّ.</translation>
    </message>
    <message>
        <source>Five are enough: make your emoji of them.</source>
        <translation>خمس تكفي: اصنع منها الإيموجي.</translation>
    </message>
</context>
<context>
    <name>Reactions</name>
    <message>
        <source>Hearts</source>
        <translation>قلوب</translation>
    </message>
    <message>
        <source>Confetti</source>
        <translation>قصاصات ملوّنة</translation>
    </message>
    <message>
        <source>Tears</source>
        <translation>دموع</translation>
    </message>
    <message>
        <source>Sweat drops</source>
        <translation>قطرات عرق</translation>
    </message>
    <message>
        <source>Steam</source>
        <translation>بخار</translation>
    </message>
    <message>
        <source>Zzz</source>
        <translation>Zzz</translation>
    </message>
    <message>
        <source>Question marks</source>
        <translation>علامات استفهام</translation>
    </message>
    <message>
        <source>Thumbs up</source>
        <translation>إبهام للأعلى</translation>
    </message>
    <message>
        <source>Applause</source>
        <translation>تصفيق</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>ابحث مجددًا</translation>
    </message>
    <message>
        <source>The first that works</source>
        <translation>أول كاميرا تعمل</translation>
    </message>
    <message>
        <source>in use by {names}</source>
        <translation>يستخدمها {names}</translation>
    </message>
    <message>
        <source>An actor, no camera</source>
        <translation>ممثل بلا كاميرا</translation>
    </message>
    <message>
        <source>In Zoom, Meet or Teams choose the camera called EmojiCam.</source>
        <translation>في Zoom أو Meet أو Teams اختر الكاميرا EmojiCam.</translation>
    </message>
    <message>
        <source>Virtual camera</source>
        <translation>الكاميرا الافتراضية</translation>
    </message>
    <message>
        <source>Where clips go</source>
        <translation>مكان حفظ المقاطع</translation>
    </message>
    <message>
        <source>What a clip is</source>
        <translation>نوع المقطع</translation>
    </message>
    <message>
        <source>Film, MP4</source>
        <translation>فيلم، MP4</translation>
    </message>
    <message>
        <source>Film, WebM</source>
        <translation>فيلم، WebM</translation>
    </message>
    <message>
        <source>Animated WebP</source>
        <translation>WebP متحركة</translation>
    </message>
    <message>
        <source>Animated GIF</source>
        <translation>GIF متحركة</translation>
    </message>
    <message>
        <source>With the sound of your microphone</source>
        <translation>مع صوت الميكروفون</translation>
    </message>
    <message>
        <source>It is open only while a clip is recorded.</source>
        <translation>لا يُفتح إلا أثناء تسجيل مقطع.</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>لغة النظام</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>ألوان النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Less motion in this window</source>
        <translation>حركة أقل في هذه النافذة</translation>
    </message>
    <message>
        <source>The first steps again</source>
        <translation>الخطوات الأولى مرة أخرى</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>هذه النافذة</translation>
    </message>
    <message>
        <source>Keys that work in every program</source>
        <translation>مفاتيح تعمل في كل برنامج</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Another program has some of these keys. Once it lets go, switch this off and on again.</source>
        <translation>يستخدم برنامج آخر بعض هذه المفاتيح. بعد أن يتركها، أوقف هذا ثم شغّله من جديد.</translation>
    </message>
    <message>
        <source>Here the desktop gives no such keys. In its own settings bind keys to these commands:</source>
        <translation>سطح المكتب هنا لا يوفّر مثل هذه المفاتيح. في إعداداته اربط مفاتيح بهذه الأوامر:</translation>
    </message>
    <message>
        <source>Choose them in your desktop&apos;s settings.</source>
        <translation>اخترها في إعدادات سطح المكتب.</translation>
    </message>
    <message>
        <source>Asking for the keys. Your desktop may ask you which.</source>
        <translation>يجري طلب المفاتيح. قد يسألك سطح المكتب أيّها تريد.</translation>
    </message>
    <message>
        <source>another program has it</source>
        <translation>يستخدمه برنامج آخر</translation>
    </message>
    <message>
        <source>Your system gives no such keys now. A program that binds keys to commands can use these:</source>
        <translation>لا يوفّر نظامك مثل هذه المفاتيح الآن. يمكن لبرنامج يربط المفاتيح بالأوامر أن يستخدم هذه:</translation>
    </message>
    <message>
        <source>EmojiCam, among your videos</source>
        <translation>EmojiCam ضمن مقاطع الفيديو</translation>
    </message>
    <message>
        <source>Animated pictures have no sound.</source>
        <translation>الصور المتحركة بلا صوت.</translation>
    </message>
    <message>
        <source>Your system asks for it.</source>
        <translation>نظامك يطلب ذلك.</translation>
    </message>
</context>
<context>
    <name>StickersPage</name>
    <message>
        <source>React to my expressions</source>
        <translation>التفاعل مع تعابير وجهي</translation>
    </message>
    <message>
        <source>Hearts for a smile that is held, steam for anger, and the like</source>
        <translation>قلوب لابتسامة مستمرّة، وبخار للغضب، وما شابه</translation>
    </message>
    <message>
        <source>React, for others to see</source>
        <translation>تفاعل يراه الآخرون</translation>
    </message>
    <message>
        <source>A click copies one; pull it into a chat, or save all of them.</source>
        <translation>نقرة تنسخ واحدًا؛ اسحبه إلى محادثة أو احفظها كلّها.</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>حفظ الكل</translation>
    </message>
    <message>
        <source>Stickers of you</source>
        <translation>ملصقاتك</translation>
    </message>
    <message>
        <source>Copies this sticker</source>
        <translation>ينسخ هذا الملصق</translation>
    </message>
    <message>
        <source>Copied: {name}</source>
        <translation>نُسخ: {name}</translation>
    </message>
    <message>
        <source>Where should the stickers go?</source>
        <translation>أين تُحفظ الملصقات؟</translation>
    </message>
    <message>
        <source>{count} stickers are in {name}</source>
        <translation>{count} ملصقًا في {name}</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open EmojiCam</source>
        <translation>افتح EmojiCam</translation>
    </message>
    <message>
        <source>On</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Blank now</source>
        <translation>أخفِ فورًا</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>أوقف التسجيل</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>سجّل</translation>
    </message>
    <message>
        <source>Keep the last 10 s</source>
        <translation>احفظ آخر 10 ثوانٍ</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>الأسلوب</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>الشخصية</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>يسجّل</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Which camera sees you?</source>
        <translation>أي كاميرا تراك؟</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>من أنت؟</translation>
    </message>
    <message>
        <source>Meet your emoji</source>
        <translation>تعرّف على إيموجيك</translation>
    </message>
    <message>
        <source>Be seen</source>
        <translation>اظهر للآخرين</translation>
    </message>
    <message>
        <source>Filmed for this page only; nothing is kept. Later EmojiCam films only while somebody looks.</source>
        <translation>يُصوَّر لهذه الصفحة فقط ولا يُحفظ شيء. وبعدها لا يصوّر EmojiCam إلا حين ينظر أحد.</translation>
    </message>
    <message>
        <source>A few taps, and it is you. All of it can be changed later.</source>
        <translation>بضع نقرات فيصبح أنت. ويمكن تغيير كل شيء لاحقًا.</translation>
    </message>
    <message>
        <source>In Zoom, Meet or Teams choose the camera called EmojiCam.</source>
        <translation>في Zoom أو Meet أو Teams اختر الكاميرا EmojiCam.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Skip the first steps</source>
        <translation>تخطَّ الخطوات الأولى</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Make my emoji</source>
        <translation>اصنع الإيموجي</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>الكاميرات</translation>
    </message>
    <message>
        <source>in use by {names}</source>
        <translation>يستخدمها {names}</translation>
    </message>
    <message>
        <source>An actor</source>
        <translation>ممثل</translation>
    </message>
    <message>
        <source>No camera can be used now: plug one in, or close what uses it.</source>
        <translation>لا كاميرا متاحة الآن: صِل واحدة أو أغلق ما يستخدمها.</translation>
    </message>
    <message>
        <source>Choose who is nearest to you; the next step makes it you.</source>
        <translation>اختر الأقرب إليك؛ والخطوة التالية تجعله أنت.</translation>
    </message>
    <message>
        <source>From photos of you only numbers are kept, and the photos never leave this computer.</source>
        <translation>لا يُحفظ من صورك سوى أرقام، ولا تغادر الصور هذا الحاسوب أبدًا.</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>الشخصيات</translation>
    </message>
    <message>
        <source>Or choose who is nearest to you:</source>
        <translation>أو اختر الأقرب إليك:</translation>
    </message>
    <message>
        <source>One moment: the camera is waking up …</source>
        <translation>لحظة: الكاميرا تستيقظ …</translation>
    </message>
    <message>
        <source>No camera is chosen. Go back to choose one, or drop photos here.</source>
        <translation>لم تُختر كاميرا. ارجع لاختيار واحدة، أو أفلت الصور هنا.</translation>
    </message>
    <message>
        <source>me</source>
        <translation>أنا</translation>
    </message>
    <message>
        <source>One moment: your emoji is waking up …</source>
        <translation>لحظة: الإيموجي يستيقظ …</translation>
    </message>
    <message>
        <source>Your photo</source>
        <translation>صورتك</translation>
    </message>
</context>
<context>
    <name>Wheel</name>
    <message>
        <source>How light</source>
        <translation>مقدار السطوع</translation>
    </message>
    <message>
        <source>Colour as #rrggbb</source>
        <translation>اللون بصيغة #rrggbb</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>In Zoom and Meet, the arrow beside the camera button opens the list of cameras: EmojiCam is in it.</source>
        <translation>في Zoom وMeet يفتح السهم بجانب زر الكاميرا قائمة الكاميرات، وفيها EmojiCam.</translation>
    </message>
    <message>
        <source>Webcam</source>
        <translation>كاميرا الويب</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Camera on</source>
        <translation>الكاميرا تعمل</translation>
    </message>
    <message>
        <source>Show your emoji to others, or let the camera go (Ctrl+E)</source>
        <translation>أظهر الإيموجي أو حرّر الكاميرا (Ctrl+E)</translation>
    </message>
    <message>
        <source>Record a clip (Ctrl+R)</source>
        <translation>سجّل مقطعًا (Ctrl+R)</translation>
    </message>
    <message>
        <source>Keep the last ten seconds as a clip (Ctrl+L)</source>
        <translation>احفظ آخر عشر ثوانٍ مقطعًا (Ctrl+L)</translation>
    </message>
    <message>
        <source>Hide your emoji at once (Ctrl+B)</source>
        <translation>أخفِ الإيموجي فورًا (Ctrl+B)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>سجّل</translation>
    </message>
    <message>
        <source>Last 10 s</source>
        <translation>آخر 10 ث</translation>
    </message>
    <message>
        <source>Blank now</source>
        <translation>أخفِ فورًا</translation>
    </message>
    <message>
        <source>See yourself as in a mirror; others never do</source>
        <translation>شاهد نفسك كما في المرآة؛ لا الآخرون</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>إيموجي</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>Stickers</source>
        <translation>ملصقات</translation>
    </message>
    <message>
        <source>One moment: your emoji is waking up …</source>
        <translation>لحظة: الإيموجي يستيقظ …</translation>
    </message>
    <message>
        <source>Stop {time}</source>
        <translation>إيقاف {time}</translation>
    </message>
    <message>
        <source>Recording {time}</source>
        <translation>تسجيل {time}</translation>
    </message>
    <message>
        <source>Recording {time}, microphone on</source>
        <translation>تسجيل {time}، الميكروفون مفتوح</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Skin</source>
        <translation>البشرة</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>الوجه</translation>
    </message>
    <message>
        <source>Eyes</source>
        <translation>العينان</translation>
    </message>
    <message>
        <source>Brows</source>
        <translation>الحاجبان</translation>
    </message>
    <message>
        <source>Nose</source>
        <translation>الأنف</translation>
    </message>
    <message>
        <source>Mouth</source>
        <translation>الفم</translation>
    </message>
    <message>
        <source>Hair</source>
        <translation>الشعر</translation>
    </message>
    <message>
        <source>Beard</source>
        <translation>اللحية</translation>
    </message>
    <message>
        <source>Glasses</source>
        <translation>النظارات</translation>
    </message>
    <message>
        <source>Headwear</source>
        <translation>غطاء الرأس</translation>
    </message>
    <message>
        <source>Earrings</source>
        <translation>الأقراط</translation>
    </message>
    <message>
        <source>Clothes</source>
        <translation>الملابس</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Rosy cheeks</source>
        <translation>خدود متوردة</translation>
    </message>
    <message>
        <source>Freckles</source>
        <translation>نمش</translation>
    </message>
    <message>
        <source>Cool to warm</source>
        <translation>من بارد إلى دافئ</translation>
    </message>
    <message>
        <source>Lines of age</source>
        <translation>خطوط العمر</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Jaw</source>
        <translation>الفك</translation>
    </message>
    <message>
        <source>Chin</source>
        <translation>الذقن</translation>
    </message>
    <message>
        <source>Cheeks</source>
        <translation>الخدان</translation>
    </message>
    <message>
        <source>Ears</source>
        <translation>الأذنان</translation>
    </message>
    <message>
        <source>Forehead</source>
        <translation>الجبهة</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>المسافة</translation>
    </message>
    <message>
        <source>Tilt</source>
        <translation>الميل</translation>
    </message>
    <message>
        <source>Eye colour</source>
        <translation>لون العين</translation>
    </message>
    <message>
        <source>Lashes</source>
        <translation>الرموش</translation>
    </message>
    <message>
        <source>Roundness</source>
        <translation>الاستدارة</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>السماكة</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>جسر الأنف</translation>
    </message>
    <message>
        <source>Fullness</source>
        <translation>الامتلاء</translation>
    </message>
    <message>
        <source>Upper lip</source>
        <translation>الشفة العليا</translation>
    </message>
    <message>
        <source>Lower lip</source>
        <translation>الشفة السفلى</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Lighter strands</source>
        <translation>خصل أفتح</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>ناعم</translation>
    </message>
    <message>
        <source>Straight</source>
        <translation>مستقيم</translation>
    </message>
    <message>
        <source>Arched</source>
        <translation>مقوّس</translation>
    </message>
    <message>
        <source>Angled</source>
        <translation>بزاوية</translation>
    </message>
    <message>
        <source>Bushy</source>
        <translation>كثيف</translation>
    </message>
    <message>
        <source>Swept</source>
        <translation>مائل</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>مستدير</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>قصير</translation>
    </message>
    <message>
        <source>Bald</source>
        <translation>أصلع</translation>
    </message>
    <message>
        <source>Buzz cut</source>
        <translation>محلوق</translation>
    </message>
    <message>
        <source>Quiff</source>
        <translation>كويف</translation>
    </message>
    <message>
        <source>Curly</source>
        <translation>مجعّد</translation>
    </message>
    <message>
        <source>Afro</source>
        <translation>أفرو</translation>
    </message>
    <message>
        <source>Bob</source>
        <translation>بوب</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>طويل</translation>
    </message>
    <message>
        <source>Wavy</source>
        <translation>مموّج</translation>
    </message>
    <message>
        <source>Bun</source>
        <translation>كعكة</translation>
    </message>
    <message>
        <source>Ponytail</source>
        <translation>ذيل حصان</translation>
    </message>
    <message>
        <source>Braids</source>
        <translation>ضفائر</translation>
    </message>
    <message>
        <source>Receding</source>
        <translation>منحسر</translation>
    </message>
    <message>
        <source>Fringe</source>
        <translation>غرّة</translation>
    </message>
    <message>
        <source>Pixie</source>
        <translation>بيكسي</translation>
    </message>
    <message>
        <source>Topknot</source>
        <translation>عقدة علوية</translation>
    </message>
    <message>
        <source>Coily</source>
        <translation>لولبي</translation>
    </message>
    <message>
        <source>Cornrows</source>
        <translation>كورنرو</translation>
    </message>
    <message>
        <source>Locs</source>
        <translation>لوكس</translation>
    </message>
    <message>
        <source>Pigtails</source>
        <translation>ضفيرتان</translation>
    </message>
    <message>
        <source>Mohawk</source>
        <translation>موهوك</translation>
    </message>
    <message>
        <source>Undercut</source>
        <translation>أندركات</translation>
    </message>
    <message>
        <source>Slicked back</source>
        <translation>ممشّط للخلف</translation>
    </message>
    <message>
        <source>Shag</source>
        <translation>شاغ</translation>
    </message>
    <message>
        <source>Stubble</source>
        <translation>لحية خفيفة</translation>
    </message>
    <message>
        <source>Moustache</source>
        <translation>شارب</translation>
    </message>
    <message>
        <source>Goatee</source>
        <translation>سكسوكة</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>كاملة</translation>
    </message>
    <message>
        <source>Chevron</source>
        <translation>شيفرون</translation>
    </message>
    <message>
        <source>Mutton chops</source>
        <translation>سوالف</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>دائرية</translation>
    </message>
    <message>
        <source>Soul patch</source>
        <translation>لحية الشفة</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>مربعة</translation>
    </message>
    <message>
        <source>Aviator</source>
        <translation>طيّار</translation>
    </message>
    <message>
        <source>Cat-eye</source>
        <translation>عين القطة</translation>
    </message>
    <message>
        <source>Half-rim</source>
        <translation>نصف إطار</translation>
    </message>
    <message>
        <source>Sunglasses</source>
        <translation>شمسية</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation>رفيعة</translation>
    </message>
    <message>
        <source>Browline</source>
        <translation>براولاين</translation>
    </message>
    <message>
        <source>Hexagon</source>
        <translation>سداسية</translation>
    </message>
    <message>
        <source>Oversized</source>
        <translation>كبيرة</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>قبعة</translation>
    </message>
    <message>
        <source>Beanie</source>
        <translation>قبعة صوف</translation>
    </message>
    <message>
        <source>Headscarf</source>
        <translation>منديل</translation>
    </message>
    <message>
        <source>Turban</source>
        <translation>عمامة</translation>
    </message>
    <message>
        <source>Hijab</source>
        <translation>حجاب</translation>
    </message>
    <message>
        <source>Sun hat</source>
        <translation>قبعة شمس</translation>
    </message>
    <message>
        <source>Helmet</source>
        <translation>خوذة</translation>
    </message>
    <message>
        <source>Headband</source>
        <translation>عصابة رأس</translation>
    </message>
    <message>
        <source>Stud</source>
        <translation>حبة</translation>
    </message>
    <message>
        <source>Hoop</source>
        <translation>حلقة</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>متدلٍّ</translation>
    </message>
    <message>
        <source>T-shirt</source>
        <translation>تي شيرت</translation>
    </message>
    <message>
        <source>Hoodie</source>
        <translation>سترة بقلنسوة</translation>
    </message>
    <message>
        <source>Shirt</source>
        <translation>قميص</translation>
    </message>
    <message>
        <source>Turtleneck</source>
        <translation>ياقة عالية</translation>
    </message>
    <message>
        <source>Blazer</source>
        <translation>سترة</translation>
    </message>
    <message>
        <source>Tank top</source>
        <translation>بلا أكمام</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>كلاسيكي</translation>
    </message>
    <message>
        <source>Clay</source>
        <translation>صلصال</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>استوديو</translation>
    </message>
    <message>
        <source>My room</source>
        <translation>غرفتي</translation>
    </message>
    <message>
        <source>Dawn</source>
        <translation>فجر</translation>
    </message>
    <message>
        <source>Lagoon</source>
        <translation>بحيرة</translation>
    </message>
    <message>
        <source>Meadow</source>
        <translation>مرج</translation>
    </message>
    <message>
        <source>Lilac</source>
        <translation>ليلكي</translation>
    </message>
    <message>
        <source>Sand</source>
        <translation>رمل</translation>
    </message>
    <message>
        <source>Graphite</source>
        <translation>غرافيت</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>يبدأ</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Waiting for the camera</source>
        <translation>بانتظار الكاميرا</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>مخفي</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>مشكلة</translation>
    </message>
    <message>
        <source>Angry</source>
        <translation>غاضب</translation>
    </message>
    <message>
        <source>Disgusted</source>
        <translation>مشمئز</translation>
    </message>
    <message>
        <source>Afraid</source>
        <translation>خائف</translation>
    </message>
    <message>
        <source>Happy</source>
        <translation>سعيد</translation>
    </message>
    <message>
        <source>Sad</source>
        <translation>حزين</translation>
    </message>
    <message>
        <source>Surprised</source>
        <translation>متفاجئ</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>هادئ</translation>
    </message>
    <message>
        <source>Look into the camera, your face at ease.</source>
        <translation>انظر إلى الكاميرا ووجهك مسترخٍ.</translation>
    </message>
    <message>
        <source>Smile as broadly as you like to.</source>
        <translation>ابتسم بقدر ما تشاء.</translation>
    </message>
    <message>
        <source>Open your mouth wide.</source>
        <translation>افتح فمك واسعًا.</translation>
    </message>
    <message>
        <source>Raise your brows.</source>
        <translation>ارفع حاجبيك.</translation>
    </message>
    <message>
        <source>Frown: pull your brows together.</source>
        <translation>اعبس: قرّب حاجبيك.</translation>
    </message>
    <message>
        <source>Shut your eyes and count to three.</source>
        <translation>أغمض عينيك وعدّ إلى ثلاثة.</translation>
    </message>
    <message>
        <source>On or off</source>
        <translation>تشغيل أو إيقاف</translation>
    </message>
    <message>
        <source>Blank now</source>
        <translation>أخفِ الآن</translation>
    </message>
    <message>
        <source>Record, or stop</source>
        <translation>سجّل أو توقّف</translation>
    </message>
    <message>
        <source>Keep the last 10 s</source>
        <translation>احتفظ بآخر 10 ث</translation>
    </message>
</context>
<context>
    <name>_Disc</name>
    <message>
        <source>Colour wheel</source>
        <translation>عجلة الألوان</translation>
    </message>
    <message>
        <source>Left and right change the hue, up and down how strong it is.</source>
        <translation>اليسار واليمين يغيّران الصبغة، والأعلى والأسفل شدتها.</translation>
    </message>
</context>
</TS>
