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
        <source>Hold your room back</source>
        <translation>تأخير غرفتك</translation>
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
        <source>So that whoever walks in is hidden before they are seen. Your picture is that much later than your voice.</source>
        <translation>حتى يُخفى كل من يدخل قبل أن يُرى. وتتأخر صورتك عن صوتك بالمقدار نفسه.</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>بدون تأخير</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} ث</translation>
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
        <source>Clay needs a graphics card or a quicker processor; on this computer Classic is drawn instead.</source>
        <translation>يحتاج الصلصال إلى بطاقة رسوميات أو معالج أسرع؛ على هذا الحاسوب يُرسم الكلاسيكي بدلًا منه.</translation>
    </message>
    <message>
        <source>Soft clay, drawn by a network for want of a graphics card, which would draw it sharper.</source>
        <translation>صلصال ناعم ترسمه شبكة لعدم وجود بطاقة رسوميات، وهي كانت سترسمه أوضح.</translation>
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
    <message>
        <source>Delete your changes to {name}? It will be as it came with EmojiCam.</source>
        <translation>أتحذف تغييراتك على {name}؟ ستعود كما جاءت مع EmojiCam.</translation>
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
    <name>Sentences</name>
    <message>
        <source>Unexpected error, {kind}: {error}; run again with --verbose and report what it prints.</source>
        <translation>خطأ غير متوقع، {kind}: {error}؛ شغّله من جديد مع ⁦--verbose⁩ وأبلغ عمّا يظهر.</translation>
    </message>
    <message>
        <source>The camera {name} sends no pictures any more; plug it in again.</source>
        <translation>لم تعد الكاميرا {name} ترسل صورًا؛ أعد توصيلها.</translation>
    </message>
    <message>
        <source>The camera {name} is gone; plug it in again.</source>
        <translation>اختفت الكاميرا {name}؛ أعد توصيلها.</translation>
    </message>
    <message>
        <source>The camera {name} gets no picture from the program that should send it; start that first.</source>
        <translation>لا تصل إلى الكاميرا {name} صورة من البرنامج الذي ينبغي أن يرسلها؛ شغّله أولًا.</translation>
    </message>
    <message>
        <source>The camera {name} is in use by {programs}; close that and try again.</source>
        <translation>الكاميرا {name} قيد استخدام {programs}؛ أغلقه وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The camera {name} opens but sends no picture; {remedy}.</source>
        <translation>الكاميرا {name} تُفتح لكنها لا ترسل صورة؛ {remedy}.</translation>
    </message>
    <message>
        <source>The camera {name} does not open; {remedy}.</source>
        <translation>الكاميرا {name} لا تُفتح؛ {remedy}.</translation>
    </message>
    <message>
        <source>close other programs that may use it, or plug it in again</source>
        <translation>أغلق البرامج الأخرى التي قد تستخدمها، أو أعد توصيلها</translation>
    </message>
    <message>
        <source>allow it when macOS asks, or in System Settings, Privacy &amp; Security, Camera, and try again</source>
        <translation>اسمح بذلك حين يسأل macOS، أو من إعدادات النظام، الخصوصية والأمن، الكاميرا، وحاول مرة أخرى</translation>
    </message>
    <message>
        <source>allow desktop apps in Settings, Privacy &amp; security, Camera, then {remedy}</source>
        <translation>اسمح لتطبيقات سطح المكتب من الإعدادات، الخصوصية والأمان، الكاميرا، ثم {remedy}</translation>
    </message>
    <message>
        <source>The camera {name} cannot be used: {why}.</source>
        <translation>لا يمكن استخدام الكاميرا {name}: {why}.</translation>
    </message>
    <message>
        <source>There is no camera {name} here; plug it in, or choose one of {names}.</source>
        <translation>لا توجد هنا كاميرا {name}؛ وصّلها، أو اختر واحدة من: {names}.</translation>
    </message>
    <message>
        <source>There is no camera here; plug one in, or try the synthetic actor with --source card.</source>
        <translation>لا توجد كاميرا هنا؛ وصّل واحدة، أو جرّب الممثل.</translation>
    </message>
    <message>
        <source>There is no camera {name} here, nor any other; plug one in, or try --source card.</source>
        <translation>لا توجد هنا كاميرا {name} ولا غيرها؛ وصّل واحدة، أو جرّب الممثل.</translation>
    </message>
    <message>
        <source>it is a virtual camera that EmojiCam writes to, not a lens</source>
        <translation>هي كاميرا افتراضية يكتب إليها EmojiCam وليست عدسة</translation>
    </message>
    <message>
        <source>choose another camera</source>
        <translation>اختر كاميرا أخرى</translation>
    </message>
    <message>
        <source>no program sends a picture to this virtual camera</source>
        <translation>لا يرسل أي برنامج صورة إلى هذه الكاميرا الافتراضية</translation>
    </message>
    <message>
        <source>start the one that should</source>
        <translation>شغّل البرنامج الذي ينبغي أن يرسلها</translation>
    </message>
    <message>
        <source>it takes pictures in instead of giving them</source>
        <translation>هي تستقبل الصور بدلًا من أن تعطيها</translation>
    </message>
    <message>
        <source>you may not open it</source>
        <translation>لا يُسمح لك بفتحها</translation>
    </message>
    <message>
        <source>run `sudo usermod -aG video $USER` and log in again</source>
        <translation>نفّذ ⁦sudo usermod -aG video $USER⁩ ثم سجّل الدخول من جديد</translation>
    </message>
    <message>
        <source>it is in use by {programs}</source>
        <translation>هي قيد استخدام {programs}</translation>
    </message>
    <message>
        <source>close that and try again</source>
        <translation>أغلقه وحاول مرة أخرى</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>برنامج آخر</translation>
    </message>
    <message>
        <source>the system does not open it ({error})</source>
        <translation>النظام لا يفتحها ({error})</translation>
    </message>
    <message>
        <source>plug it in again</source>
        <translation>أعد توصيلها</translation>
    </message>
    <message>
        <source>Camera {n}, if there is one</source>
        <translation>الكاميرا {n}، إن وُجدت</translation>
    </message>
    <message>
        <source>No microphone can be heard; plug one in or allow it in your system&apos;s settings.</source>
        <translation>لا يُسمع أي ميكروفون؛ وصّل واحدًا، أو اسمح به في إعدادات النظام.</translation>
    </message>
    <message>
        <source>The microphone went away; the clip goes on without sound.</source>
        <translation>اختفى الميكروفون؛ يستمر المقطع بلا صوت.</translation>
    </message>
    <message>
        <source>{path} holds no picture that can be decoded; convert or copy it anew.</source>
        <translation>لا يحتوي {path} على صورة يمكن قراءتها؛ حوّله أو انسخه من جديد.</translation>
    </message>
    <message>
        <source>{path} is {width}x{height} pixels, too small to hold a face; use a video of at least {least}x{least}.</source>
        <translation>{path} بحجم ⁦{width}x{height}⁩ بكسل، أصغر من أن يحوي وجهًا؛ استخدم فيديو لا يقل عن ⁦{least}x{least}⁩.</translation>
    </message>
    <message>
        <source>{path} may not be read; give yourself the right to read it and its folder.</source>
        <translation>لا تُسمح قراءة {path}؛ امنح نفسك حق قراءته وقراءة مجلده.</translation>
    </message>
    <message>
        <source>{path} is not a video, or its beginning or end is missing; play it in a video player, or copy it anew.</source>
        <translation>{path} ليس فيديو، أو تنقصه بدايته أو نهايته؛ شغّله في مشغّل فيديو، أو انسخه من جديد.</translation>
    </message>
    <message>
        <source>{path} is a text file; name a video.</source>
        <translation>{path} ملف نصي؛ اختر فيديو.</translation>
    </message>
    <message>
        <source>There is no file {path}; check its name and folder.</source>
        <translation>لا يوجد ملف {path}؛ تحقق من اسمه ومجلده.</translation>
    </message>
    <message>
        <source>{path} is a folder; name one video in it.</source>
        <translation>{path} مجلد؛ اختر فيديو منه.</translation>
    </message>
    <message>
        <source>{path} is a device, not a video file; name a file.</source>
        <translation>{path} جهاز وليس ملف فيديو؛ اختر ملفًا.</translation>
    </message>
    <message>
        <source>{path} is empty; copy or record it anew.</source>
        <translation>{path} فارغ؛ انسخه أو سجّله من جديد.</translation>
    </message>
    <message>
        <source>{path} has no picture, only sound or data; name a video.</source>
        <translation>لا صورة في {path}، بل صوت أو بيانات فقط؛ اختر فيديو.</translation>
    </message>
    <message>
        <source>{setting} cannot be changed while it runs; end it and start it anew.</source>
        <translation>لا يمكن تغيير {setting} أثناء التشغيل؛ أغلق EmojiCam وشغّله من جديد.</translation>
    </message>
    <message>
        <source>{name} is being recorded already; stop that first.</source>
        <translation>يجري تسجيل {name} بالفعل؛ أوقف ذلك أولًا.</translation>
    </message>
    <message>
        <source>There is nothing to record while it is off; switch it on first.</source>
        <translation>لا شيء يُسجَّل ما دام متوقفًا؛ شغّله أولًا.</translation>
    </message>
    <message>
        <source>Nothing is being recorded.</source>
        <translation>لا يجري تسجيل شيء.</translation>
    </message>
    <message>
        <source>This run keeps no replay; open the panel, which does: emojicam</source>
        <translation>لا تُحفظ الثواني الأخيرة هنا؛ افتح النافذة فهي تحفظها: ⁦emojicam⁩</translation>
    </message>
    <message>
        <source>Nothing was recorded: your emoji was not in the picture yet.</source>
        <translation>لم يُسجَّل شيء: لم يكن الإيموجي في الصورة بعد.</translation>
    </message>
    <message>
        <source>Cannot record to {name}: a clip&apos;s name ends in {endings}.</source>
        <translation>لا يمكن التسجيل إلى {name}: ينتهي اسم المقطع بـ {endings}.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be made ({error}); choose another one.</source>
        <translation>لا يمكن إنشاء المجلد {path} ({error})؛ اختر غيره.</translation>
    </message>
    <message>
        <source>There is none for {system}.</source>
        <translation>لا توجد كاميرا لنظام {system}.</translation>
    </message>
    <message>
        <source>Show your emoji in a browser window and share that: emojicam run --sink http</source>
        <translation>اعرض الإيموجي في نافذة متصفح وشارك تلك النافذة: ⁦emojicam run --sink http⁩</translation>
    </message>
    <message>
        <source>The driver is loaded, but has no camera.</source>
        <translation>برنامج التشغيل محمَّل، لكن بلا كاميرا.</translation>
    </message>
    <message>
        <source>You may not open {path}.</source>
        <translation>لا يُسمح لك بفتح {path}.</translation>
    </message>
    <message>
        <source>{name} ({path}) lacks exclusive_caps, so Chrome, Zoom and Teams do not list it.</source>
        <translation>ينقص {name} ({path}) الخيار exclusive_caps، ولذلك لا يعرضها Chrome وZoom وTeams.</translation>
    </message>
    <message>
        <source>{path} works, but is called “{name}”: choose that in your calls, or rename it.</source>
        <translation>{path} تعمل، لكن اسمها «{name}»: اختر هذا الاسم في مكالماتك، أو غيّره.</translation>
    </message>
    <message>
        <source>See below first.</source>
        <translation>انظر أدناه أولًا.</translation>
    </message>
    <message>
        <source>Close {programs} first.</source>
        <translation>أغلق {programs} أولًا.</translation>
    </message>
    <message>
        <source>This takes away the other virtual cameras.</source>
        <translation>هذا يزيل الكاميرات الافتراضية الأخرى أيضًا.</translation>
    </message>
    <message>
        <source>Join the group “video”:</source>
        <translation>انضم إلى المجموعة «video»:</translation>
    </message>
    <message>
        <source>Then log out and in again.</source>
        <translation>ثم سجّل الخروج وادخل من جديد.</translation>
    </message>
    <message>
        <source>{programs} has it open</source>
        <translation>{programs} يفتحها</translation>
    </message>
    <message>
        <source>Another program has it open</source>
        <translation>برنامج آخر يفتحها</translation>
    </message>
    <message>
        <source>{what}, and shows its own pictures on it.</source>
        <translation>{what}، ويعرض صوره عليها.</translation>
    </message>
    <message>
        <source>Close {programs}.</source>
        <translation>أغلق {programs}.</translation>
    </message>
    <message>
        <source>that program</source>
        <translation>ذلك البرنامج</translation>
    </message>
    <message>
        <source>The camera will be gone: the driver is barred.</source>
        <translation>لن تكون الكاميرا موجودة: برنامج التشغيل محظور.</translation>
    </message>
    <message>
        <source>Chrome, Zoom and Teams will not list the camera.</source>
        <translation>لن يعرض Chrome وZoom وTeams الكاميرا.</translation>
    </message>
    <message>
        <source>The camera will come back, but not as it should be.</source>
        <translation>ستعود الكاميرا، لكن ليس كما ينبغي.</translation>
    </message>
    <message>
        <source>The camera will be gone.</source>
        <translation>لن تكون الكاميرا موجودة.</translation>
    </message>
    <message>
        <source>Linux {version} may start then, and the driver has not been built for it.</source>
        <translation>قد يبدأ حينها ⁦Linux {version}⁩، ولم يُبنَ له برنامج التشغيل.</translation>
    </message>
    <message>
        <source>Add to configuration.nix and rebuild: boot.extraModulePackages = [ config.boot.kernelPackages.v4l2loopback ];</source>
        <translation>أضف هذا إلى configuration.nix وأعد بناء النظام: ⁦boot.extraModulePackages = [ config.boot.kernelPackages.v4l2loopback ];⁩</translation>
    </message>
    <message>
        <source>Install v4l2loopback; its page says how: {page}.</source>
        <translation>ثبّت v4l2loopback؛ تشرح صفحته الطريقة: {page}.</translation>
    </message>
    <message>
        <source>It is in the repository RPM Fusion (free); see rpmfusion.org if it is not found.</source>
        <translation>هو في مستودع ⁦RPM Fusion (free)⁩؛ انظر rpmfusion.org إن لم يُعثر عليه.</translation>
    </message>
    <message>
        <source>Then restart, and choose the new kernel in the boot menu if it does not start by itself.</source>
        <translation>ثم أعد التشغيل، واختر النواة الجديدة من قائمة الإقلاع إن لم تبدأ من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>Install your distribution&apos;s ordinary desktop kernel.</source>
        <translation>ثبّت نواة سطح المكتب المعتادة لتوزيعتك.</translation>
    </message>
    <message>
        <source>Update it, or, where your distribution has none that is newer, build it:</source>
        <translation>حدّثه، أو ابنِه إن لم يكن في توزيعتك أحدث منه:</translation>
    </message>
    <message>
        <source>v4l2loopback {version} is loaded, but Linux {linux} needs {needed} or later: it may fail.</source>
        <translation>⁦v4l2loopback {version}⁩ محمَّل، لكن ⁦Linux {linux}⁩ يحتاج إلى {needed} أو أحدث: قد يفشل.</translation>
    </message>
    <message>
        <source>v4l2loopback {version} is installed, but not loaded.</source>
        <translation>⁦v4l2loopback {version}⁩ مثبَّت، لكنه غير محمَّل.</translation>
    </message>
    <message>
        <source>v4l2loopback is not loaded.</source>
        <translation>v4l2loopback غير محمَّل.</translation>
    </message>
    <message>
        <source>Secure Boot keeps it out; see below.</source>
        <translation>يمنعه Secure Boot؛ انظر أدناه.</translation>
    </message>
    <message>
        <source>v4l2loopback, which makes virtual cameras, is missing.</source>
        <translation>v4l2loopback، الذي يصنع الكاميرات الافتراضية، غير موجود.</translation>
    </message>
    <message>
        <source>Secure Boot is on: run emojicam doctor again afterwards.</source>
        <translation>Secure Boot مفعَّل: نفّذ ⁦emojicam doctor⁩ مرة أخرى بعد ذلك.</translation>
    </message>
    <message>
        <source>v4l2loopback {version} is too old for Linux {linux}, which needs {needed} or later.</source>
        <translation>⁦v4l2loopback {version}⁩ قديم جدًا على ⁦Linux {linux}⁩، الذي يحتاج إلى {needed} أو أحدث.</translation>
    </message>
    <message>
        <source>v4l2loopback {version} has not been built for Linux {linux}</source>
        <translation>لم يُبنَ ⁦v4l2loopback {version}⁩ لـ ⁦Linux {linux}⁩</translation>
    </message>
    <message>
        <source>Install your kernel&apos;s headers first.</source>
        <translation>ثبّت ملفات ترويسة النواة أولًا.</translation>
    </message>
    <message>
        <source>{what}: its headers are missing.</source>
        <translation>{what}: ملفات ترويسة النواة غير موجودة.</translation>
    </message>
    <message>
        <source>Build it; if that fails, {path} says why.</source>
        <translation>ابنِه؛ وإن فشل ففي {path} السبب.</translation>
    </message>
    <message>
        <source>It is on, and has yet to be told to accept the driver&apos;s key.</source>
        <translation>هو مفعَّل، ولم يقبل مفتاح برنامج التشغيل بعد.</translation>
    </message>
    <message>
        <source>It is on, and does not accept the driver&apos;s key.</source>
        <translation>هو مفعَّل، ولا يقبل مفتاح برنامج التشغيل.</translation>
    </message>
    <message>
        <source>choose “Enroll MOK” in the blue menu and give that password</source>
        <translation>اختر «Enroll MOK» في القائمة الزرقاء وأدخل كلمة المرور تلك</translation>
    </message>
    <message>
        <source>Restart, {what}.</source>
        <translation>أعد التشغيل، {what}.</translation>
    </message>
    <message>
        <source>Think of a password for it:</source>
        <translation>فكّر في كلمة مرور لذلك:</translation>
    </message>
    <message>
        <source>Then restart, {what}.</source>
        <translation>ثم أعد التشغيل، {what}.</translation>
    </message>
    <message>
        <source>Plug one in; EmojiCam can also film its synthetic actor:</source>
        <translation>وصّل واحدة؛ ويمكن لـ EmojiCam أن يصوّر ممثله أيضًا:</translation>
    </message>
    <message>
        <source>None was found.</source>
        <translation>لم يُعثر على أي منها.</translation>
    </message>
    <message>
        <source>Reinstall EmojiCam.</source>
        <translation>أعد تثبيت EmojiCam.</translation>
    </message>
    <message>
        <source>It cannot be loaded: {error}.</source>
        <translation>لا يمكن تحميله: {error}.</translation>
    </message>
    <message>
        <source>Close {programs} if EmojiCam gets no picture.</source>
        <translation>أغلق {programs} إن لم تصل صورة إلى EmojiCam.</translation>
    </message>
    <message>
        <source>{name} is in use by {programs}.</source>
        <translation>{name} قيد استخدام {programs}.</translation>
    </message>
    <message>
        <source>{programs} is filming with one of the cameras.</source>
        <translation>{programs} يصوّر الآن بإحدى الكاميرات.</translation>
    </message>
    <message>
        <source>They do not run: {error}.</source>
        <translation>لا تعمل: {error}.</translation>
    </message>
    <message>
        <source>({names} was tried too, but cannot be used.)</source>
        <translation>(جُرّب {names} أيضًا، لكن لا يمكن استخدامه.)</translation>
    </message>
    <message>
        <source>A face takes {ms} ms on the processor.{more}</source>
        <translation>يستغرق الوجه {ms} م.ث على المعالج.{more}</translation>
    </message>
    <message>
        <source>Close what keeps the processor busy, or ask for fewer pictures a second: emojicam run --fps 15</source>
        <translation>أغلق ما يشغل المعالج، أو اطلب صورًا أقل في الثانية: ⁦emojicam run --fps 15⁩</translation>
    </message>
    <message>
        <source>{what} That is too slow for 30 pictures a second.</source>
        <translation>{what} هذا أبطأ من أن يعطي 30 صورة في الثانية.</translation>
    </message>
    <message>
        <source>There is an NVIDIA card, but it cannot be used (CUDA).</source>
        <translation>توجد بطاقة NVIDIA، لكن لا يمكن استخدامها (CUDA).</translation>
    </message>
    <message>
        <source>EmojiCam is at its best on the processor. For the card as well, install NVIDIA&apos;s libraries:</source>
        <translation>يعمل EmojiCam أفضل ما يكون على المعالج. لاستخدام البطاقة أيضًا، ثبّت مكتبات NVIDIA:</translation>
    </message>
    <message>
        <source>Install your graphics card&apos;s driver, or Mesa&apos;s.</source>
        <translation>ثبّت برنامج تشغيل بطاقة الرسوميات، أو الذي من Mesa.</translation>
    </message>
    <message>
        <source>Install your graphics card&apos;s driver.</source>
        <translation>ثبّت برنامج تشغيل بطاقة الرسوميات.</translation>
    </message>
    <message>
        <source>There is none, so EmojiCam runs without its panel.</source>
        <translation>لا توجد شاشة، ولذلك يعمل EmojiCam بلا نافذته.</translation>
    </message>
    <message>
        <source>Start it in a terminal:</source>
        <translation>شغّله في طرفية:</translation>
    </message>
    <message>
        <source>Install {names}.</source>
        <translation>ثبّت {names}.</translation>
    </message>
    <message>
        <source>It cannot show EmojiCam&apos;s panel: {names} is missing.</source>
        <translation>لا يمكنها عرض نافذة EmojiCam: ينقص {names}.</translation>
    </message>
    <message>
        <source>This desktop shows no icons of running programs.</source>
        <translation>سطح المكتب هذا لا يعرض أيقونات البرامج العاملة.</translation>
    </message>
    <message>
        <source>Keep EmojiCam&apos;s panel open.</source>
        <translation>أبقِ نافذة EmojiCam مفتوحة.</translation>
    </message>
    <message>
        <source>Install GNOME&apos;s AppIndicator extension.</source>
        <translation>ثبّت إضافة AppIndicator في GNOME.</translation>
    </message>
    <message>
        <source>Then log out and in again, and switch on AppIndicator in Extensions.</source>
        <translation>ثم سجّل الخروج وادخل من جديد، وفعّل AppIndicator في Extensions.</translation>
    </message>
    <message>
        <source>GNOME shows no icons of running programs.</source>
        <translation>لا يعرض GNOME أيقونات البرامج العاملة.</translation>
    </message>
    <message>
        <source>Only {n} GB free.</source>
        <translation>لم يبقَ سوى {n} غ.ب متاحة.</translation>
    </message>
    <message>
        <source>Make room before you record.</source>
        <translation>أفسح مكانًا قبل أن تسجّل.</translation>
    </message>
    <message>
        <source>This is Linux inside Windows (WSL), which has no cameras.</source>
        <translation>هذا Linux داخل Windows (WSL)، ولا كاميرات فيه.</translation>
    </message>
    <message>
        <source>{kernel} lacks the drivers for cameras.</source>
        <translation>تنقص {kernel} برامج تشغيل الكاميرات.</translation>
    </message>
    <message>
        <source>Install and run EmojiCam in Windows itself, with OBS Studio for its virtual camera.</source>
        <translation>ثبّت EmojiCam وشغّله في Windows نفسه، مع OBS Studio لأجل كاميرته الافتراضية.</translation>
    </message>
    <message>
        <source>{kernel} cannot load drivers (no CONFIG_MODULES), and a virtual camera takes one.</source>
        <translation>لا تستطيع {kernel} تحميل برامج تشغيل (بلا CONFIG_MODULES)، والكاميرا الافتراضية تحتاج إلى واحد.</translation>
    </message>
    <message>
        <source>{kernel} was built without support for cameras, real or virtual (no CONFIG_MEDIA_SUPPORT).</source>
        <translation>بُنيت {kernel} دون دعم الكاميرات، حقيقية كانت أو افتراضية (بلا CONFIG_MEDIA_SUPPORT).</translation>
    </message>
    <message>
        <source>{kernel} was built without support for cameras and cannot load drivers, so no virtual camera can exist while it runs (no CONFIG_MEDIA_SUPPORT, no CONFIG_MODULES).</source>
        <translation>بُنيت {kernel} دون دعم الكاميرات ولا تستطيع تحميل برامج تشغيل، فلا يمكن أن توجد كاميرا افتراضية وهي تعمل (بلا CONFIG_MEDIA_SUPPORT، بلا CONFIG_MODULES).</translation>
    </message>
    <message>
        <source>It is none of this system&apos;s own kernels: who set up this virtual machine or container chose it. Have it started with an ordinary kernel, such as that of Debian&apos;s package linux-image-amd64, or use EmojiCam on another computer.</source>
        <translation>ليست هذه النواة من نوى هذا النظام: اختارها من أعدّ هذه الآلة الافتراضية أو الحاوية. اطلب تشغيلها بنواة معتادة، كنواة حزمة Debian ‏linux-image-amd64، أو استخدم EmojiCam على حاسوب آخر.</translation>
    </message>
    <message>
        <source>This is a container; the drivers of {kernel} belong to the machine around it.</source>
        <translation>هذه حاوية؛ وبرامج تشغيل {kernel} تخص الجهاز الذي يحملها.</translation>
    </message>
    <message>
        <source>Load v4l2loopback there, and start the container with its device, such as --device /dev/video10:</source>
        <translation>حمّل v4l2loopback هناك، وشغّل الحاوية مع جهازه، مثل ⁦--device /dev/video10⁩:</translation>
    </message>
    <message>
        <source>{kernel} is running, but an update has replaced its drivers.</source>
        <translation>{kernel} تعمل، لكن تحديثًا استبدل برامج تشغيلها.</translation>
    </message>
    <message>
        <source>The drivers of {kernel} are not here (/lib/modules/{kernel}).</source>
        <translation>برامج تشغيل {kernel} ليست هنا (⁦/lib/modules/{kernel}⁩).</translation>
    </message>
    <message>
        <source>Install OBS Studio 30 or later from obsproject.com.</source>
        <translation>ثبّت ⁦OBS Studio 30⁩ أو أحدث من obsproject.com.</translation>
    </message>
    <message>
        <source>Start OBS&apos;s virtual camera once, allow what macOS asks for, then stop it:</source>
        <translation>شغّل كاميرا OBS الافتراضية مرة، واسمح بما يطلبه macOS، ثم أوقفها:</translation>
    </message>
    <message>
        <source>It is missing; EmojiCam shows its pictures on OBS&apos;s virtual camera.</source>
        <translation>هو غير موجود؛ يعرض EmojiCam صوره على كاميرا OBS الافتراضية.</translation>
    </message>
    <message>
        <source>OBS {version} is too old; EmojiCam needs 30 or later.</source>
        <translation>⁦OBS {version}⁩ قديم جدًا؛ يحتاج EmojiCam إلى 30 أو أحدث.</translation>
    </message>
    <message>
        <source>macOS waits for you to allow OBS&apos;s camera.</source>
        <translation>ينتظر macOS أن تسمح بكاميرا OBS.</translation>
    </message>
    <message>
        <source>OBS&apos;s camera has not been set up yet.</source>
        <translation>لم تُعَدّ كاميرا OBS بعد.</translation>
    </message>
    <message>
        <source>Allow OBS under “{where}” in the window that this opens:</source>
        <translation>اسمح لـ OBS تحت «{where}» في النافذة التي يفتحها هذا:</translation>
    </message>
    <message>
        <source>Open a terminal as administrator, and run emojicam doctor --fix there.</source>
        <translation>افتح طرفية بصلاحيات المسؤول ونفّذ فيها ⁦emojicam doctor --fix⁩.</translation>
    </message>
    <message>
        <source>It takes an administrator, and neither sudo nor pkexec is here: run the commands as root yourself.</source>
        <translation>يلزم مسؤول، ولا sudo ولا pkexec هنا: نفّذ الأوامر بنفسك بصفة root.</translation>
    </message>
    <message>
        <source>{command} failed (status {n}); the rest was not run.</source>
        <translation>فشل {command} (الحالة {n})؛ ولم يُنفَّذ الباقي.</translation>
    </message>
    <message>
        <source>This package cannot use cameras at all.</source>
        <translation>لا يمكن لهذه الحزمة استخدام الكاميرات أصلًا.</translation>
    </message>
    <message>
        <source>Install it in another way.</source>
        <translation>ثبّته بطريقة أخرى.</translation>
    </message>
    <message>
        <source>It may not use cameras.</source>
        <translation>لا يُسمح له باستخدام الكاميرات.</translation>
    </message>
    <message>
        <source>It may not see virtual cameras.</source>
        <translation>لا يمكنه رؤية الكاميرات الافتراضية.</translation>
    </message>
    <message>
        <source>It gets its cameras from PipeWire, which may overlook a virtual one.</source>
        <translation>يأخذ كاميراته من PipeWire، الذي قد يغفل عن كاميرا افتراضية.</translation>
    </message>
    <message>
        <source>If Firefox does not list {camera}, start EmojiCam, have PipeWire look again, and restart Firefox; or set media.webrtc.camera.allow-pipewire to false in about:config.</source>
        <translation>إن لم يعرض Firefox الكاميرا {camera}، فشغّل EmojiCam، واجعل PipeWire يبحث من جديد، وأعد تشغيل Firefox؛ أو اضبط media.webrtc.camera.allow-pipewire على false في about:config.</translation>
    </message>
    <message>
        <source>OBS Studio is installed, but its virtual camera is not registered.</source>
        <translation>OBS Studio مثبَّت، لكن كاميرته الافتراضية غير مسجَّلة.</translation>
    </message>
    <message>
        <source>In a terminal opened as administrator:</source>
        <translation>في طرفية مفتوحة بصلاحيات المسؤول:</translation>
    </message>
    <message>
        <source>OBS Studio, whose virtual camera EmojiCam uses, is missing.</source>
        <translation>OBS Studio، الذي يستخدم EmojiCam كاميرته الافتراضية، غير موجود.</translation>
    </message>
    <message>
        <source>Windows&apos; camera service is switched off: many programs see no camera then.</source>
        <translation>خدمة الكاميرا في Windows متوقفة: كثير من البرامج لا ترى عندئذ أي كاميرا.</translation>
    </message>
    <message>
        <source>Windows was told to bypass its camera service: only one program at a time gets a camera.</source>
        <translation>طُلب من Windows تجاوز خدمة الكاميرا: فلا يحصل على الكاميرا إلا برنامج واحد في كل مرة.</translation>
    </message>
    <message>
        <source>Windows does not let programs use the camera.</source>
        <translation>لا يسمح Windows للبرامج باستخدام الكاميرا.</translation>
    </message>
    <message>
        <source>Switch on “Let desktop apps access your camera”:</source>
        <translation>فعّل «السماح لتطبيقات سطح المكتب بالوصول إلى الكاميرا»:</translation>
    </message>
    <message>
        <source>{what} cannot be written to {path}; name a file in a folder that you may write to.</source>
        <translation>{what}: لا يمكن الكتابة إلى {path}؛ اختر ملفًا في مجلد يُسمح لك بالكتابة فيه.</translation>
    </message>
    <message>
        <source>{what} cannot be written to {path} ({why}); name another file.</source>
        <translation>{what}: لا يمكن الكتابة إلى {path} ({why})؛ اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>reinstall EmojiCam to get its networks back</source>
        <translation>أعد تثبيت EmojiCam لتستعيد شبكاته</translation>
    </message>
    <message>
        <source>{name} takes {ms} ms on {provider} and {cpu_ms} ms on the CPU: choose --provider cpu</source>
        <translation>يستغرق {name} ‏{ms} م.ث على {provider} و{cpu_ms} م.ث على المعالج: اختر المعالج (⁦--provider cpu⁩)</translation>
    </message>
    <message>
        <source>the network {path} is missing or cannot be read: {remedy}</source>
        <translation>الشبكة {path} غير موجودة أو لا يمكن قراءتها: {remedy}</translation>
    </message>
    <message>
        <source>name another file</source>
        <translation>اختر ملفًا آخر</translation>
    </message>
    <message>
        <source>name an ONNX file that ONNX Runtime knows</source>
        <translation>اختر ملف ONNX يعرفه ONNX Runtime</translation>
    </message>
    <message>
        <source>the list of networks {path} cannot be read ({error}): {remedy}</source>
        <translation>لا يمكن قراءة قائمة الشبكات {path} ({error}): {remedy}</translation>
    </message>
    <message>
        <source>the network {name} is not described in {path}: {remedy}</source>
        <translation>الشبكة {name} غير موصوفة في {path}: {remedy}</translation>
    </message>
    <message>
        <source>the network {path} is damaged (its checksum is not the one in MANIFEST.toml): {remedy}</source>
        <translation>الشبكة {path} تالفة (مجموع التحقق ليس الذي في MANIFEST.toml): {remedy}</translation>
    </message>
    <message>
        <source>there is no provider {name}: choose auto, {names}</source>
        <translation>لا توجد وحدة حساب {name}: اختر auto، {names}</translation>
    </message>
    <message>
        <source>the network {name} cannot be loaded ({error}): {remedy}</source>
        <translation>لا يمكن تحميل الشبكة {name} ({error}): {remedy}</translation>
    </message>
    <message>
        <source>{name} runs on {provider}, for {wanted} is not available: install its driver and runtime, or choose auto</source>
        <translation>يعمل {name} على {provider}، لأن {wanted} غير متاح: ثبّت برنامج تشغيله وبيئته، أو اختر auto</translation>
    </message>
    <message>
        <source>A port is a number from 0 to 65535, not {port}: say http, or http:8091.</source>
        <translation>المنفذ عدد من 0 إلى 65535، وليس {port}: اكتب http أو http:8091.</translation>
    </message>
    <message>
        <source>There is no sink {name}: choose virtualcam, http, pipewire, null, or a file ending in .mp4 or .webm.</source>
        <translation>لا يوجد مخرج {name}: اختر virtualcam أو http أو pipewire أو null أو ملفًا ينتهي بـ ‎.mp4 أو ‎.webm.</translation>
    </message>
    <message>
        <source>{codec} cannot record {width}x{height} ({error}): try another size or type of file.</source>
        <translation>لا يستطيع {codec} تسجيل ⁦{width}x{height}⁩ ({error}): جرّب حجمًا آخر أو نوعًا آخر من الملفات.</translation>
    </message>
    <message>
        <source>{name} was opened for pictures of {width}x{height} and got one of {w}x{h}: start it anew.</source>
        <translation>فُتح {name} لصور بحجم ⁦{width}x{height}⁩ ووصلته صورة بحجم ⁦{w}x{h}⁩: شغّله من جديد.</translation>
    </message>
    <message>
        <source>The animated picture</source>
        <translation>الصورة المتحركة</translation>
    </message>
    <message>
        <source>{path} cannot be written ({error}): record an .mp4 instead.</source>
        <translation>لا يمكن كتابة {path} ({error}): سجّل ‎.mp4 بدلًا منه.</translation>
    </message>
    <message>
        <source>There is no virtual camera yet: {remedy}.</source>
        <translation>لا توجد كاميرا افتراضية بعد: {remedy}.</translation>
    </message>
    <message>
        <source>Another program is showing its pictures on {names}: close it, and start again.</source>
        <translation>يعرض برنامج آخر صوره على {names}: أغلقه وابدأ من جديد.</translation>
    </message>
    <message>
        <source>There is no device {path}: see emojicam devices, or {remedy}.</source>
        <translation>لا يوجد جهاز {path}: انظر ⁦emojicam devices⁩، أو {remedy}.</translation>
    </message>
    <message>
        <source>join the group video, with: sudo usermod -a -G video $USER</source>
        <translation>انضم إلى المجموعة video بالأمر: ⁦sudo usermod -a -G video $USER⁩</translation>
    </message>
    <message>
        <source>Cannot open {path} ({error}): {remedy}.</source>
        <translation>لا يمكن فتح {path} ({error}): {remedy}.</translation>
    </message>
    <message>
        <source>{path} is not a virtual camera: see emojicam devices, or {remedy}.</source>
        <translation>{path} ليس كاميرا افتراضية: انظر ⁦emojicam devices⁩، أو {remedy}.</translation>
    </message>
    <message>
        <source>{output} hangs: stop what uses it, or plug it in anew, to go on with it.</source>
        <translation>{output} متوقف عن الاستجابة: أغلق ما يستخدمه أو أعد توصيله للمتابعة به.</translation>
    </message>
    <message>
        <source>An output did not open in time; unplug or restart the device and try again.</source>
        <translation>لم يُفتح أحد المخارج في الوقت المناسب؛ افصل الجهاز أو أعد تشغيله وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>{name} cannot be opened ({error}); choose another output with --sink.</source>
        <translation>لا يمكن فتح {name} ({error})؛ اختر مخرجًا آخر بـ ⁦--sink⁩.</translation>
    </message>
    <message>
        <source>Cannot record to {name}: the name of a recording ends in {endings}.</source>
        <translation>لا يمكن التسجيل إلى {name}: ينتهي اسم التسجيل بـ {endings}.</translation>
    </message>
    <message>
        <source>Cannot write to {name} ({error}): free space or record elsewhere.</source>
        <translation>لا يمكن كتابة {name} ({error}): أفسح مكانًا أو سجّل في موضع آخر.</translation>
    </message>
    <message>
        <source>{why} The clip has no sound.</source>
        <translation>{why} المقطع بلا صوت.</translation>
    </message>
    <message>
        <source>The first {seconds} s are in {path}.</source>
        <translation>أول {seconds} ث موجودة في {path}.</translation>
    </message>
    <message>
        <source>No space was left for {name}: free some, or record to another disk.{more}</source>
        <translation>لم يبقَ مكان لـ {name}: أفسح بعضه، أو سجّل على قرص آخر.{more}</translation>
    </message>
    <message>
        <source>Recording {name} broke off ({error}): record to another disk or folder.{more}</source>
        <translation>انقطع تسجيل {name} ({error}): سجّل على قرص آخر أو في مجلد آخر.{more}</translation>
    </message>
    <message>
        <source>it was deleted meanwhile</source>
        <translation>حُذف في هذه الأثناء</translation>
    </message>
    <message>
        <source>There is nothing to replay yet: wait until your emoji has been seen for a moment.</source>
        <translation>لا شيء يُحفظ بعد: انتظر حتى يظهر الإيموجي لحظة.</translation>
    </message>
    <message>
        <source>The replay cannot be saved to {path} ({error}): choose another folder.</source>
        <translation>لا يمكن حفظ الثواني الأخيرة في {path} ({error}): اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The folder {path} does not exist: create it, or record somewhere else.</source>
        <translation>المجلد {path} غير موجود: أنشئه، أو سجّل في موضع آخر.</translation>
    </message>
    <message>
        <source>Another program is recording to {path}: choose another name.</source>
        <translation>يسجّل برنامج آخر إلى {path}: اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>{path} is a folder: give the recording a name of its own.</source>
        <translation>{path} مجلد: أعطِ التسجيل اسمًا خاصًا به.</translation>
    </message>
    <message>
        <source>Cannot write to {path} ({error}): record to a folder of your own.</source>
        <translation>لا يمكن الكتابة إلى {path} ({error}): سجّل في مجلد يخصك.</translation>
    </message>
    <message>
        <source>Cannot write to {path} ({error}): record to another folder.</source>
        <translation>لا يمكن الكتابة إلى {path} ({error}): سجّل في مجلد آخر.</translation>
    </message>
    <message>
        <source>load v4l2loopback with: {command}</source>
        <translation>حمّل v4l2loopback بالأمر: {command}</translation>
    </message>
    <message>
        <source>install OBS Studio 28 or later from obsproject.com, and do not start its own virtual camera</source>
        <translation>ثبّت ⁦OBS Studio 28⁩ أو أحدث من obsproject.com، ولا تشغّل كاميرته الافتراضية</translation>
    </message>
    <message>
        <source>install OBS Studio 30 or later from obsproject.com, and start and stop its virtual camera once</source>
        <translation>ثبّت ⁦OBS Studio 30⁩ أو أحدث من obsproject.com، وشغّل كاميرته الافتراضية مرة ثم أوقفها</translation>
    </message>
    <message>
        <source>{name} takes no more pictures ({error}): start EmojiCam again.</source>
        <translation>لم يعد {name} يقبل صورًا ({error}): شغّل EmojiCam من جديد.</translation>
    </message>
    <message>
        <source>{device} is being watched in the format {format}: close what uses it, and start again.</source>
        <translation>تُشاهَد {device} بالصيغة {format}: أغلق ما يستخدمها وابدأ من جديد.</translation>
    </message>
    <message>
        <source>pyvirtualcam does not work here ({error}): use --sink http instead.</source>
        <translation>لا يعمل pyvirtualcam هنا ({error}): استخدم ⁦--sink http⁩ بدلًا منه.</translation>
    </message>
    <message>
        <source>use --sink http instead</source>
        <translation>استخدم ⁦--sink http⁩ بدلًا منه</translation>
    </message>
    <message>
        <source>Cannot become a {width}x{height} virtual camera ({why}): {remedy}.</source>
        <translation>لا يمكن إنشاء كاميرا افتراضية بحجم ⁦{width}x{height}⁩ ({why}): {remedy}.</translation>
    </message>
    <message>
        <source>no face found</source>
        <translation>لم يُعثر على وجه</translation>
    </message>
    <message>
        <source>{name} at {seconds} s</source>
        <translation>{name} عند {seconds} ث</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>و{n} أخرى</translation>
    </message>
    <message>
        <source>None of {n} pictures shows a face well enough ({why}); {remedy}</source>
        <translation>لا تُظهر أي من الصور الـ {n} وجهًا بما يكفي ({why})؛ {remedy}</translation>
    </message>
    <message>
        <source>take one from the front, in even light, near enough that the face fills a third of it</source>
        <translation>التقط واحدة من الأمام، في ضوء متساوٍ، ومن قرب يملأ فيه الوجه ثلث الصورة</translation>
    </message>
    <message>
        <source>{name} shows {n} faces; say which with --face N, counted from the left, or --face largest.</source>
        <translation>في {name} ‏{n} وجوه؛ اختر صورة لا يظهر فيها غيرك.</translation>
    </message>
    <message>
        <source>{name} shows {n} faces, so there is no face {number}; give --face another.</source>
        <translation>في {name} ‏{n} وجوه، فلا يوجد وجه {number}؛ اختر غيره.</translation>
    </message>
    <message>
        <source>too small</source>
        <translation>صغير جدًا</translation>
    </message>
    <message>
        <source>blurred</source>
        <translation>غير واضح</translation>
    </message>
    <message>
        <source>turned away</source>
        <translation>الوجه ملتفت</translation>
    </message>
    <message>
        <source>head tipped back</source>
        <translation>الرأس مائل إلى الخلف</translation>
    </message>
    <message>
        <source>head bowed</source>
        <translation>الرأس منحنٍ</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>مظلم</translation>
    </message>
    <message>
        <source>overexposed</source>
        <translation>ساطع أكثر من اللازم</translation>
    </message>
    <message>
        <source>lit from one side</source>
        <translation>مضاء من جانب واحد</translation>
    </message>
    <message>
        <source>mouth covered</source>
        <translation>الفم مغطّى</translation>
    </message>
    <message>
        <source>eyes covered</source>
        <translation>العينان مغطّاتان</translation>
    </message>
    <message>
        <source>mouth wide open</source>
        <translation>الفم مفتوح كثيرًا</translation>
    </message>
    <message>
        <source>eyes shut</source>
        <translation>العينان مغمضتان</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>نصًا بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>عددًا صحيحًا</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>عددًا</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true أو false</translation>
    </message>
    <message>
        <source>cannot write the persona {path} ({error}): choose a folder that you may write to</source>
        <translation>لا يمكن حفظ الشخصية {path} ({error}): اختر مجلدًا يُسمح لك بالكتابة فيه</translation>
    </message>
    <message>
        <source>{file} is not valid TOML ({error}): correct that line or make the persona anew</source>
        <translation>{file} ليس TOML صالحًا ({error}): صحّح ذلك السطر أو اصنع الشخصية من جديد</translation>
    </message>
    <message>
        <source>{file} has an unknown section [{name}]: {hint}</source>
        <translation>في {file} قسم غير معروف ⁦[{name}]⁩: {hint}</translation>
    </message>
    <message>
        <source>no persona {name}: {hint}; there are: {names}</source>
        <translation>لا توجد شخصية {name}: {hint}؛ يوجد: {names}</translation>
    </message>
    <message>
        <source>{error} What was recorded is kept as a film: {kept}.</source>
        <translation>{error} حُفظ ما سُجّل كفيديو: {kept}.</translation>
    </message>
    <message>
        <source>make one with `emojicam enroll PHOTO --name {name}`</source>
        <translation>أنشئها بالأمر `emojicam enroll PHOTO --name {name}`</translation>
    </message>
    <message>
        <source>{file} has an unknown key {name}: {hint}</source>
        <translation>في {file} سمة غير معروفة {name}: {hint}</translation>
    </message>
    <message>
        <source>{where} must be one of {choices}, got {value}: {hint}</source>
        <translation>يجب أن يكون {where} واحدًا من {choices}، لا {value}: {hint}</translation>
    </message>
    <message>
        <source>The network that draws clay has not learned this cut of hair and draws the nearest that it knows.</source>
        <translation>لم تتعلّم الشبكة التي ترسم الصلصال قَصّة الشعر هذه، فترسم أقرب ما تعرفه إليها.</translation>
    </message>
    <message>
        <source>Stickers cannot be written to {folder} ({error}); choose a folder that you may write to.</source>
        <translation>لا يمكن حفظ الملصقات في {folder} ({error})؛ اختر مجلدًا يمكنك الكتابة فيه.</translation>
    </message>
    <message>
        <source>there is no persona file {path}: check the path, or copy a stock persona and change it</source>
        <translation>لا يوجد ملف شخصية {path}: تحقق من المسار، أو انسخ شخصية جاهزة وغيّرها</translation>
    </message>
    <message>
        <source>{what}; the style clay is sharpest with it, classic does not need it.</source>
        <translation>{what}؛ معه يكون أسلوب الصلصال أوضح، والكلاسيكي لا يحتاج إليه.</translation>
    </message>
    <message>
        <source>{path} is not a text file: a persona is a TOML file in UTF-8</source>
        <translation>{path} ليس ملفًا نصيًا: الشخصية ملف TOML بترميز UTF-8</translation>
    </message>
    <message>
        <source>cannot read the persona {path} ({error}): check the path</source>
        <translation>لا يمكن قراءة الشخصية {path} ({error}): تحقق من المسار</translation>
    </message>
    <message>
        <source>{file} has no `schema`: a persona file begins with `schema = {n}`</source>
        <translation>لا يوجد `schema` في {file}: يبدأ ملف الشخصية بـ ⁦`schema = {n}`⁩</translation>
    </message>
    <message>
        <source>{file} has schema {found} but this program reads schema {known}: update EmojiCam or make the persona anew</source>
        <translation>مخطط {file} هو {found}، لكن هذا البرنامج يقرأ المخطط {known}: حدّث EmojiCam أو اصنع الشخصية من جديد</translation>
    </message>
    <message>
        <source>{file}: {name} must be a section of traits, got {value}: write [{name}] on a line of its own</source>
        <translation>{file}: يجب أن يكون {name} قسم سمات، لا {value}: اكتب ⁦[{name}]⁩ في سطر وحده</translation>
    </message>
    <message>
        <source>{where} must be {kind}, got {value}: correct it or remove the line</source>
        <translation>يجب أن يكون {where} ‏{kind}، لا {value}: صحّح السطر أو احذفه</translation>
    </message>
    <message>
        <source>{where} must be {n} numbers in brackets, or []: calibrate anew or remove the line</source>
        <translation>يجب أن يكون {where} ‏{n} أعداد بين قوسين، أو []: علّم الوجه من جديد أو احذف السطر</translation>
    </message>
    <message>
        <source>{where} must be a colour like &quot;#ffcc00&quot;, got {value}: six hexadecimal digits after the #</source>
        <translation>يجب أن يكون {where} لونًا مثل ⁦&quot;#ffcc00&quot;⁩، لا {value}: ستة أرقام ست عشرية بعد #</translation>
    </message>
    <message>
        <source>{where} must be in {low}..{high}, got {value}: choose a number in that range</source>
        <translation>يجب أن يكون {where} ضمن ⁦{low}..{high}⁩، لا {value}: اختر عددًا في هذا المدى</translation>
    </message>
    <message>
        <source>did you mean {name}?</source>
        <translation>هل تقصد {name}؟</translation>
    </message>
    <message>
        <source>remove it, or see the stock personas for what there is</source>
        <translation>احذفه، أو انظر في الشخصيات الجاهزة ما يوجد</translation>
    </message>
    <message>
        <source>There is no photo {path}; check its name and folder.</source>
        <translation>لا توجد صورة {path}؛ تحقق من اسمها ومجلدها.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be read ({error}); name another.</source>
        <translation>لا يمكن قراءة المجلد {path} ({error})؛ اختر غيره.</translation>
    </message>
    <message>
        <source>There is no photo in the folder {path}; name one with JPEG, PNG, WebP or HEIC files.</source>
        <translation>لا توجد صورة في المجلد {path}؛ اختر مجلدًا فيه ملفات JPEG أو PNG أو WebP أو HEIC.</translation>
    </message>
    <message>
        <source>{path} is {width}x{height} pixels, too small to hold a face; use a larger photo.</source>
        <translation>{path} بحجم ⁦{width}x{height}⁩ بكسل، أصغر من أن تحوي وجهًا؛ استخدم صورة أكبر.</translation>
    </message>
    <message>
        <source>{path} is a folder; name the photos in it.</source>
        <translation>{path} مجلد؛ اختر الصور التي فيه.</translation>
    </message>
    <message>
        <source>{path} is a device, not a photo; name a file.</source>
        <translation>{path} جهاز وليس صورة؛ اختر ملفًا.</translation>
    </message>
    <message>
        <source>{path} is empty; copy or take the photo anew.</source>
        <translation>{path} فارغ؛ انسخ الصورة أو التقطها من جديد.</translation>
    </message>
    <message>
        <source>damaged or cut off</source>
        <translation>تالف أو مقطوع</translation>
    </message>
    <message>
        <source>neither a photo nor a film that can be read</source>
        <translation>ليس صورة ولا فيلمًا يمكن قراءته</translation>
    </message>
    <message>
        <source>{path} is {what}; look at it in another program, or save it anew as JPEG or PNG.</source>
        <translation>{path}: {what}؛ انظر إليه في برنامج آخر، أو احفظه من جديد بصيغة JPEG أو PNG.</translation>
    </message>
    <message>
        <source>{path} has {width}x{height} pixels, more than a photo has; save it smaller and try again.</source>
        <translation>{path} بحجم ⁦{width}x{height}⁩ بكسل، أكبر مما تكون الصورة؛ احفظها أصغر وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>A name has 1 to {n} letters.</source>
        <translation>الاسم من 1 إلى {n} حرفًا.</translation>
    </message>
    <message>
        <source>{name} cannot be a name: choose one of letters, digits and blanks.</source>
        <translation>لا يصلح {name} اسمًا: اختر اسمًا من حروف وأرقام ومسافات.</translation>
    </message>
    <message>
        <source>There is a persona {name} already: choose another name.</source>
        <translation>توجد شخصية {name} بالفعل: اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>{name} comes with EmojiCam and keeps its name: duplicate it and rename the copy.</source>
        <translation>{name} تأتي مع EmojiCam وتحتفظ باسمها: كرّرها وأعد تسمية النسخة.</translation>
    </message>
    <message>
        <source>{name} comes with EmojiCam and stays.</source>
        <translation>{name} تأتي مع EmojiCam وتبقى.</translation>
    </message>
    <message>
        <source>{name} cannot be deleted ({why}): delete {path} yourself.</source>
        <translation>لا يمكن حذف {name} ({why}): احذف {path} بنفسك.</translation>
    </message>
    <message>
        <source>{name} cannot be renamed ({error}): choose another name.</source>
        <translation>لا يمكن إعادة تسمية {name} ({error}): اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>The style {style} is not drawn by the {renderer}: only --style clay is.</source>
        <translation>الأسلوب {style} لا يرسمه {renderer}: الصلصال وحده يُرسم به.</translation>
    </message>
    <message>
        <source>{driver} is no graphics card but a program on the processor, too slow for a call; --renderer studio has it draw all the same.</source>
        <translation>{driver} ليس بطاقة رسوميات بل برنامج على المعالج، أبطأ من أن يصلح لمكالمة؛ مع ⁦--renderer studio⁩ يرسم رغم ذلك.</translation>
    </message>
    <message>
        <source>Drawn in the style classic, not clay.  {why}</source>
        <translation>رُسم بالأسلوب الكلاسيكي لا بالصلصال.  {why}</translation>
    </message>
    <message>
        <source>Drawn in the style classic, not clay.  {why}  And the network takes {ms} ms a picture here.</source>
        <translation>رُسم بالأسلوب الكلاسيكي لا بالصلصال.  {why}  والشبكة تستغرق هنا {ms} م.ث للصورة.</translation>
    </message>
    <message>
        <source>Clay is drawn by a network in {ms} ms.  {why}</source>
        <translation>يُرسم الصلصال بشبكة في {ms} م.ث.  {why}</translation>
    </message>
    <message>
        <source>The backdrop {path} is not a picture; choose a PNG or JPEG file.</source>
        <translation>الخلفية {path} ليست صورة؛ اختر ملف PNG أو JPEG.</translation>
    </message>
    <message>
        <source>The backdrop {path} cannot be read ({error}); use #rrggbb, one of {names}, a picture, or {blur} for your room.</source>
        <translation>لا يمكن قراءة الخلفية {path} ({error})؛ استخدم ⁦#rrggbb⁩، أو واحدة من {names}، أو صورة، أو {blur} لغرفتك.</translation>
    </message>
    <message>
        <source>The studio is closed: open another one.</source>
        <translation>الاستوديو مغلق: افتح غيره.</translation>
    </message>
    <message>
        <source>The graphics driver does not answer for {seconds} s: restart the machine, or choose --style classic, which needs none.</source>
        <translation>لا يستجيب برنامج تشغيل الرسوميات منذ {seconds} ث: أعد تشغيل الحاسوب، أو اختر الأسلوب الكلاسيكي الذي لا يحتاج إليه.</translation>
    </message>
    <message>
        <source>The graphics library moderngl cannot be loaded ({error}): reinstall EmojiCam.</source>
        <translation>لا يمكن تحميل مكتبة الرسوميات moderngl ({error}): أعد تثبيت EmojiCam.</translation>
    </message>
    <message>
        <source>The graphics library moderngl cannot be loaded ({error})</source>
        <translation>لا يمكن تحميل مكتبة الرسوميات moderngl ({error})</translation>
    </message>
    <message>
        <source>install your graphics card&apos;s driver, or Mesa&apos;s with `apt install libgl1 libegl1 libgl1-mesa-dri`</source>
        <translation>ثبّت برنامج تشغيل بطاقة الرسوميات، أو الذي من Mesa بالأمر ⁦apt install libgl1 libegl1 libgl1-mesa-dri⁩</translation>
    </message>
    <message>
        <source>install your graphics card&apos;s driver</source>
        <translation>ثبّت برنامج تشغيل بطاقة الرسوميات</translation>
    </message>
    <message>
        <source>restart the machine</source>
        <translation>أعد تشغيل الحاسوب</translation>
    </message>
    <message>
        <source>a driver without a name</source>
        <translation>برنامج تشغيل بلا اسم</translation>
    </message>
    <message>
        <source>if that happens again, restart the machine, or choose --style classic, which needs no driver</source>
        <translation>إن تكرر ذلك فأعد تشغيل الحاسوب، أو اختر الأسلوب الكلاسيكي الذي لا يحتاج إلى برنامج تشغيل</translation>
    </message>
    <message>
        <source>The graphics driver {name} gave up drawing ({why}): {remedy}.</source>
        <translation>توقف برنامج تشغيل الرسوميات {name} عن الرسم ({why}): {remedy}.</translation>
    </message>
    <message>
        <source>{remedy}, or choose --style classic, which needs none</source>
        <translation>{remedy}، أو اختر الأسلوب الكلاسيكي الذي لا يحتاج إليه</translation>
    </message>
    <message>
        <source>OpenGL {version} cannot be had here ({why}): {remedy}.</source>
        <translation>لا يتوفر ⁦OpenGL {version}⁩ هنا ({why}): {remedy}.</translation>
    </message>
    <message>
        <source>OpenGL {version} cannot be had here ({why})</source>
        <translation>لا يتوفر ⁦OpenGL {version}⁩ هنا ({why})</translation>
    </message>
    <message>
        <source>The network that draws clay failed ({error}): choose --style classic.</source>
        <translation>فشلت الشبكة التي ترسم الصلصال ({error}): اختر الأسلوب الكلاسيكي.</translation>
    </message>
    <message>
        <source>its picture is empty</source>
        <translation>صورته فارغة</translation>
    </message>
    <message>
        <source>The graphics driver {name} cannot draw clay ({what}): {remedy}.</source>
        <translation>لا يستطيع برنامج تشغيل الرسوميات {name} رسم الصلصال ({what}): {remedy}.</translation>
    </message>
    <message>
        <source>There is no reaction {name}; there are {names}.</source>
        <translation>لا يوجد تفاعل {name}؛ يوجد {names}.</translation>
    </message>
    <message>
        <source>The style was changed in the middle.  {why}</source>
        <translation>تغيّر الأسلوب في المنتصف.  {why}</translation>
    </message>
    <message>
        <source>The drawing library skia cannot be loaded ({error}): install the system&apos;s OpenGL libraries, on Debian and Ubuntu with `apt install libgl1 libegl1 libexpat1`.</source>
        <translation>لا يمكن تحميل مكتبة الرسم skia ({error}): ثبّت مكتبات OpenGL للنظام، وفي Debian وUbuntu بالأمر ⁦apt install libgl1 libegl1 libexpat1⁩.</translation>
    </message>
    <message>
        <source>A sticker does not fit into the {bytes} bytes of a {kind} file; leave that sticker out.</source>
        <translation>لا يتسع ملف {kind} بحجم {bytes} بايت لأحد الملصقات؛ اتركه.</translation>
    </message>
    <message>
        <source>There is no sticker {name}; there are {names}.</source>
        <translation>لا يوجد ملصق {name}؛ يوجد {names}.</translation>
    </message>
    <message>
        <source>The sticker</source>
        <translation>الملصق</translation>
    </message>
    <message>
        <source>The settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>{words} {more}</source>
        <translation>{words} {more}</translation>
    </message>
    <message>
        <source>{words}.</source>
        <translation>{words}.</translation>
    </message>
    <message>
        <source>{words}; {more}</source>
        <translation>{words}؛ {more}</translation>
    </message>
    <message>
        <source>{words}: {more}</source>
        <translation>{words}: {more}</translation>
    </message>
    <message>
        <source>{words}, {more}</source>
        <translation>{words}، {more}</translation>
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
        <source>When this window is closed</source>
        <translation>عند إغلاق هذه النافذة</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>اسأل</translation>
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
        <source>Temples</source>
        <translation>الصدغان</translation>
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
        <source>Height</source>
        <translation>الارتفاع</translation>
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
        <source>Volume</source>
        <translation>الكثافة</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>الجانبان</translation>
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
        <source>Bald on top</source>
        <translation>أصلع من الأعلى</translation>
    </message>
    <message>
        <source>Long curls</source>
        <translation>طويل مجعّد</translation>
    </message>
    <message>
        <source>Short fringe</source>
        <translation>قصير مع غرّة</translation>
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
