<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Checkup</name>
    <message>
        <source>Check it</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Fix it</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Vérification …</translation>
    </message>
    <message>
        <source>EmojiCam can be a camera here.</source>
        <translation>EmojiCam peut être une caméra ici.</translation>
    </message>
    <message>
        <source>These commands will be run, as an administrator where they ask for it:</source>
        <translation>Ces commandes seront exécutées, en administrateur si nécessaire :</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Should EmojiCam go on?</source>
        <translation>EmojiCam doit-il continuer ?</translation>
    </message>
    <message>
        <source>Your camera goes on in calls; the icon in the tray brings this window back.</source>
        <translation>Votre caméra continue pendant les appels ; l’icône de la barre ramène cette fenêtre.</translation>
    </message>
    <message>
        <source>Your camera goes on in calls; this window is made small.</source>
        <translation>Votre caméra continue pendant les appels ; cette fenêtre est réduite.</translation>
    </message>
    <message>
        <source>You are asked only once.</source>
        <translation>On ne vous le demande qu’une fois.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Dots</name>
    <message>
        <source>Step {n} of {all}</source>
        <translation>Étape {n} sur {all}</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Back: what you changed is kept</source>
        <translation>Retour : vos changements sont gardés</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Annuler (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Rétablir (Ctrl+Maj+Z)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Any colour</source>
        <translation>N’importe quelle couleur</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>Kept as {name}</source>
        <translation>Enregistré sous {name}</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>How it is going</source>
        <translation>Comment ça se passe</translation>
    </message>
    <message>
        <source>{n} pictures a second</source>
        <translation>{n} images par seconde</translation>
    </message>
    <message>
        <source>{n} ms behind you</source>
        <translation>{n} ms de retard sur vous</translation>
    </message>
    <message>
        <source>read by {where}, drawn by {drawer}</source>
        <translation>lu par {where}, dessiné par {drawer}</translation>
    </message>
    <message>
        <source>seen by {names}</source>
        <translation>vu par {names}</translation>
    </message>
</context>
<context>
    <name>LearningPage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Learn my face</source>
        <translation>Apprendre mon visage</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Forget what was learned</source>
        <translation>Oublier ce qui a été appris</translation>
    </message>
    <message>
        <source>Your face at rest, then five expressions, 15 seconds in all: then your emoji rests when you rest, and goes as far as you do.</source>
        <translation>Votre visage au repos, puis cinq expressions, 15 secondes en tout : ensuite votre emoji se repose quand vous vous reposez, et va aussi loin que vous.</translation>
    </message>
    <message>
        <source>Only numbers are kept, with your persona; no picture is.</source>
        <translation>Seuls des nombres sont gardés, avec votre personnage ; aucune image.</translation>
    </message>
    <message>
        <source>How much is done</source>
        <translation>Ce qui est déjà fait</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation>Passer celle-ci</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>The camera does not see your face from the front.</source>
        <translation>La caméra ne voit pas votre visage de face.</translation>
    </message>
    <message>
        <source>The camera did not see your face at rest: sit before it, in the light, and try again.</source>
        <translation>La caméra n&apos;a pas vu votre visage au repos : placez-vous devant elle, à la lumière, et réessayez.</translation>
    </message>
    <message>
        <source>Learned, and kept with {name}.</source>
        <translation>Appris et gardé avec {name}.</translation>
    </message>
    <message>
        <source>{name} knows your face already.</source>
        <translation>{name} connaît déjà votre visage.</translation>
    </message>
    <message>
        <source>Switch it on first.</source>
        <translation>Activez-le d&apos;abord.</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>Style</source>
        <translation>Style</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Scène</translation>
    </message>
    <message>
        <source>Hold your room back</source>
        <translation>Retarder votre pièce</translation>
    </message>
    <message>
        <source>Your room, blurred</source>
        <translation>Votre pièce, floue</translation>
    </message>
    <message>
        <source>A colour of your own</source>
        <translation>Une couleur à vous</translation>
    </message>
    <message>
        <source>A picture of your own</source>
        <translation>Une image à vous</translation>
    </message>
    <message>
        <source>Backdrop</source>
        <translation>Arrière-plan</translation>
    </message>
    <message>
        <source>So that whoever walks in is hidden before they are seen. Your picture is that much later than your voice.</source>
        <translation>Pour que toute personne qui entre soit masquée avant d’être vue. Votre image a ce retard sur votre voix.</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Pas du tout</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>How strongly you express yourself</source>
        <translation>La force de vos expressions</translation>
    </message>
    <message>
        <source>Learn my face</source>
        <translation>Apprendre mon visage</translation>
    </message>
    <message>
        <source>15 seconds, once</source>
        <translation>15 secondes, une seule fois</translation>
    </message>
    <message>
        <source>A picture for the backdrop</source>
        <translation>Une image pour l’arrière-plan</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Your own room and shoulders, with your emoji for a head. Faces of others are hidden, too.</source>
        <translation>Votre pièce et vos épaules, avec votre emoji pour tête. Les visages des autres sont cachés aussi.</translation>
    </message>
    <message>
        <source>Only your emoji, before a blur of your room.</source>
        <translation>Seulement votre emoji, devant votre pièce floutée.</translation>
    </message>
    <message>
        <source>Nothing of your camera is shown: only your emoji, before the backdrop.</source>
        <translation>Rien de votre caméra n’est montré : seulement votre emoji devant l’arrière-plan.</translation>
    </message>
    <message>
        <source>Faces are taken out first, then all is blurred. While that is not certain, a plain backdrop is shown.</source>
        <translation>Les visages sont d’abord retirés, puis tout est flouté. Tant que ce n’est pas certain, un fond uni est affiché.</translation>
    </message>
    <message>
        <source>Clay needs a graphics card or a quicker processor; on this computer Classic is drawn instead.</source>
        <translation>L’argile demande une carte graphique ou un processeur plus rapide ; sur cet ordinateur, Classique est dessiné à la place.</translation>
    </message>
    <message>
        <source>Soft clay, drawn by a network for want of a graphics card, which would draw it sharper.</source>
        <translation>Argile douce, dessinée par un réseau faute de carte graphique, qui la dessinerait plus nettement.</translation>
    </message>
    <message>
        <source>Sculpted in soft clay, under a studio light.</source>
        <translation>Modelé en argile douce, sous une lumière de studio.</translation>
    </message>
    <message>
        <source>Glossy and crisp, on any computer.</source>
        <translation>Brillant et net, sur tout ordinateur.</translation>
    </message>
</context>
<context>
    <name>Mirror</name>
    <message>
        <source>Preview of what others see</source>
        <translation>Aperçu de ce que voient les autres</translation>
    </message>
</context>
<context>
    <name>Mood</name>
    <message>
        <source>Your mood: {mood}</source>
        <translation>Votre humeur : {mood}</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Personas</source>
        <translation>Personnages</translation>
    </message>
    <message>
        <source>Skin, hair, glasses and all the rest</source>
        <translation>Peau, cheveux, lunettes et tout le reste</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>A persona is a list of numbers: no photograph is kept.</source>
        <translation>Un personnage est une liste de nombres : aucune photo n’est gardée.</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Qui vous êtes</translation>
    </message>
    <message>
        <source>me</source>
        <translation>moi</translation>
    </message>
    <message>
        <source>What is this persona called?</source>
        <translation>Comment s’appelle ce personnage ?</translation>
    </message>
    <message>
        <source>Import a persona</source>
        <translation>Importer un personnage</translation>
    </message>
    <message>
        <source>Export this persona</source>
        <translation>Exporter ce personnage</translation>
    </message>
    <message>
        <source>Kept as {name}</source>
        <translation>Enregistré sous {name}</translation>
    </message>
    <message>
        <source>Delete {name}? This cannot be undone.</source>
        <translation>Supprimer {name} ? C’est définitif.</translation>
    </message>
    <message>
        <source>Delete your changes to {name}? It will be as it came with EmojiCam.</source>
        <translation>Supprimer vos modifications de {name} ? La persona redeviendra telle que livrée avec EmojiCam.</translation>
    </message>
</context>
<context>
    <name>Photos</name>
    <message>
        <source>You, as the camera sees you</source>
        <translation>Vous, tel que la caméra vous voit</translation>
    </message>
    <message>
        <source>Counts down from three first; Escape stops it.</source>
        <translation>Compte d’abord à rebours à partir de trois ; Échap arrête.</translation>
    </message>
    <message>
        <source>Take a photo</source>
        <translation>Prendre une photo</translation>
    </message>
    <message>
        <source>Choose photos of you</source>
        <translation>Choisir des photos de vous</translation>
    </message>
    <message>
        <source>One to five, or drop them here: your face from the front, in good light.</source>
        <translation>Une à cinq, ou déposez-les ici : votre visage de face, bien éclairé.</translation>
    </message>
    <message>
        <source>Photo {n}</source>
        <translation>Photo {n}</translation>
    </message>
    <message>
        <source>{name} is taken.</source>
        <translation>{name} : prise.</translation>
    </message>
    <message>
        <source>Photos of you</source>
        <translation>Photos de vous</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Retirer {name}</translation>
    </message>
    <message>
        <source>Looking at you …</source>
        <translation>Je vous regarde …</translation>
    </message>
    <message>
        <source>Look into the camera. Escape stops it.</source>
        <translation>Regardez la caméra. Échap arrête.</translation>
    </message>
    <message>
        <source>Five are enough: make your emoji of them.</source>
        <translation>Cinq suffisent : créez votre emoji.</translation>
    </message>
</context>
<context>
    <name>Reactions</name>
    <message>
        <source>Hearts</source>
        <translation>Cœurs</translation>
    </message>
    <message>
        <source>Confetti</source>
        <translation>Confettis</translation>
    </message>
    <message>
        <source>Tears</source>
        <translation>Larmes</translation>
    </message>
    <message>
        <source>Sweat drops</source>
        <translation>Gouttes de sueur</translation>
    </message>
    <message>
        <source>Steam</source>
        <translation>Vapeur</translation>
    </message>
    <message>
        <source>Zzz</source>
        <translation>Zzz</translation>
    </message>
    <message>
        <source>Question marks</source>
        <translation>Points d’interrogation</translation>
    </message>
    <message>
        <source>Thumbs up</source>
        <translation>Pouce levé</translation>
    </message>
    <message>
        <source>Applause</source>
        <translation>Applaudissements</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Unexpected error, {kind}: {error}; run again with --verbose and report what it prints.</source>
        <translation>Erreur inattendue, {kind} : {error} ; relancez avec --verbose et signalez ce qui s’affiche.</translation>
    </message>
    <message>
        <source>The camera {name} sends no pictures any more; plug it in again.</source>
        <translation>La caméra {name} n’envoie plus d’images ; rebranchez-la.</translation>
    </message>
    <message>
        <source>The camera {name} is gone; plug it in again.</source>
        <translation>La caméra {name} a disparu ; rebranchez-la.</translation>
    </message>
    <message>
        <source>The camera {name} gets no picture from the program that should send it; start that first.</source>
        <translation>La caméra {name} ne reçoit pas d’image du programme qui devrait l’envoyer ; lancez-le d’abord.</translation>
    </message>
    <message>
        <source>The camera {name} is in use by {programs}; close that and try again.</source>
        <translation>La caméra {name} est utilisée par {programs} ; fermez-le et réessayez.</translation>
    </message>
    <message>
        <source>The camera {name} opens but sends no picture; {remedy}.</source>
        <translation>La caméra {name} s’ouvre, mais n’envoie pas d’image ; {remedy}.</translation>
    </message>
    <message>
        <source>The camera {name} does not open; {remedy}.</source>
        <translation>La caméra {name} ne s’ouvre pas ; {remedy}.</translation>
    </message>
    <message>
        <source>close other programs that may use it, or plug it in again</source>
        <translation>fermez les autres programmes qui pourraient l’utiliser, ou rebranchez-la</translation>
    </message>
    <message>
        <source>allow it when macOS asks, or in System Settings, Privacy &amp; Security, Camera, and try again</source>
        <translation>autorisez-le quand macOS le demande, ou dans Réglages Système, Confidentialité et sécurité, Caméra, et réessayez</translation>
    </message>
    <message>
        <source>allow desktop apps in Settings, Privacy &amp; security, Camera, then {remedy}</source>
        <translation>autorisez les applications de bureau dans Paramètres, Confidentialité et sécurité, Caméra, puis {remedy}</translation>
    </message>
    <message>
        <source>The camera {name} cannot be used: {why}.</source>
        <translation>La caméra {name} ne peut pas être utilisée : {why}.</translation>
    </message>
    <message>
        <source>There is no camera {name} here; plug it in, or choose one of {names}.</source>
        <translation>Il n’y a pas de caméra {name} ici ; branchez-la ou choisissez-en une parmi {names}.</translation>
    </message>
    <message>
        <source>There is no camera here; plug one in, or try the synthetic actor with --source card.</source>
        <translation>Il n’y a pas de caméra ici ; branchez-en une ou essayez avec l’acteur.</translation>
    </message>
    <message>
        <source>There is no camera {name} here, nor any other; plug one in, or try --source card.</source>
        <translation>Il n’y a ici ni caméra {name} ni aucune autre ; branchez-en une ou essayez avec l’acteur.</translation>
    </message>
    <message>
        <source>it is a virtual camera that EmojiCam writes to, not a lens</source>
        <translation>c’est une caméra virtuelle dans laquelle EmojiCam écrit, pas un objectif</translation>
    </message>
    <message>
        <source>choose another camera</source>
        <translation>choisissez une autre caméra</translation>
    </message>
    <message>
        <source>no program sends a picture to this virtual camera</source>
        <translation>aucun programme n’envoie d’image à cette caméra virtuelle</translation>
    </message>
    <message>
        <source>start the one that should</source>
        <translation>lancez celui qui devrait le faire</translation>
    </message>
    <message>
        <source>it takes pictures in instead of giving them</source>
        <translation>elle reçoit des images au lieu d’en donner</translation>
    </message>
    <message>
        <source>you may not open it</source>
        <translation>vous n’avez pas le droit de l’ouvrir</translation>
    </message>
    <message>
        <source>run `sudo usermod -aG video $USER` and log in again</source>
        <translation>exécutez `sudo usermod -aG video $USER` et reconnectez-vous</translation>
    </message>
    <message>
        <source>it is in use by {programs}</source>
        <translation>elle est utilisée par {programs}</translation>
    </message>
    <message>
        <source>close that and try again</source>
        <translation>fermez-le et réessayez</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>un autre programme</translation>
    </message>
    <message>
        <source>the system does not open it ({error})</source>
        <translation>le système ne l’ouvre pas ({error})</translation>
    </message>
    <message>
        <source>plug it in again</source>
        <translation>rebranchez-la</translation>
    </message>
    <message>
        <source>Camera {n}, if there is one</source>
        <translation>Caméra {n}, s’il y en a une</translation>
    </message>
    <message>
        <source>No microphone can be heard; plug one in or allow it in your system&apos;s settings.</source>
        <translation>Aucun micro ne s’entend ; branchez-en un ou autorisez-le dans les réglages de votre système.</translation>
    </message>
    <message>
        <source>The microphone went away; the clip goes on without sound.</source>
        <translation>Le micro a disparu ; le clip continue sans le son.</translation>
    </message>
    <message>
        <source>{path} holds no picture that can be decoded; convert or copy it anew.</source>
        <translation>{path} ne contient aucune image lisible ; convertissez-le ou recopiez-le.</translation>
    </message>
    <message>
        <source>{path} is {width}x{height} pixels, too small to hold a face; use a video of at least {least}x{least}.</source>
        <translation>{path} fait {width}x{height} pixels, trop petit pour un visage ; prenez une vidéo d’au moins {least}x{least}.</translation>
    </message>
    <message>
        <source>{path} may not be read; give yourself the right to read it and its folder.</source>
        <translation>{path} ne peut pas être lu ; donnez-vous le droit de le lire, ainsi que son dossier.</translation>
    </message>
    <message>
        <source>{path} is not a video, or its beginning or end is missing; play it in a video player, or copy it anew.</source>
        <translation>{path} n’est pas une vidéo, ou son début ou sa fin manque ; ouvrez-le dans un lecteur vidéo ou recopiez-le.</translation>
    </message>
    <message>
        <source>{path} is a text file; name a video.</source>
        <translation>{path} est un fichier texte ; choisissez une vidéo.</translation>
    </message>
    <message>
        <source>There is no file {path}; check its name and folder.</source>
        <translation>Il n’y a pas de fichier {path} ; vérifiez son nom et son dossier.</translation>
    </message>
    <message>
        <source>{path} is a folder; name one video in it.</source>
        <translation>{path} est un dossier ; choisissez une vidéo qu’il contient.</translation>
    </message>
    <message>
        <source>{path} is a device, not a video file; name a file.</source>
        <translation>{path} est un périphérique, pas un fichier vidéo ; choisissez un fichier.</translation>
    </message>
    <message>
        <source>{path} is empty; copy or record it anew.</source>
        <translation>{path} est vide ; recopiez-le ou réenregistrez-le.</translation>
    </message>
    <message>
        <source>{path} has no picture, only sound or data; name a video.</source>
        <translation>{path} n’a pas d’image, seulement du son ou des données ; choisissez une vidéo.</translation>
    </message>
    <message>
        <source>{setting} cannot be changed while it runs; end it and start it anew.</source>
        <translation>{setting} ne peut pas changer en cours de route ; fermez EmojiCam et relancez-le.</translation>
    </message>
    <message>
        <source>{name} is being recorded already; stop that first.</source>
        <translation>{name} est déjà en cours d’enregistrement ; arrêtez-le d’abord.</translation>
    </message>
    <message>
        <source>There is nothing to record while it is off; switch it on first.</source>
        <translation>Il n’y a rien à enregistrer tant que c’est éteint ; allumez d’abord.</translation>
    </message>
    <message>
        <source>Nothing is being recorded.</source>
        <translation>Rien n’est en cours d’enregistrement.</translation>
    </message>
    <message>
        <source>This run keeps no replay; open the panel, which does: emojicam</source>
        <translation>Les dernières secondes ne sont pas gardées ici ; ouvrez la fenêtre, qui le fait : emojicam</translation>
    </message>
    <message>
        <source>Nothing was recorded: your emoji was not in the picture yet.</source>
        <translation>Rien n’a été enregistré : votre emoji n’était pas encore à l’image.</translation>
    </message>
    <message>
        <source>Cannot record to {name}: a clip&apos;s name ends in {endings}.</source>
        <translation>Impossible d’enregistrer dans {name} : le nom d’un clip se termine par {endings}.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be made ({error}); choose another one.</source>
        <translation>Le dossier {path} ne peut pas être créé ({error}) ; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is none for {system}.</source>
        <translation>Il n’y en a pas pour {system}.</translation>
    </message>
    <message>
        <source>Show your emoji in a browser window and share that: emojicam run --sink http</source>
        <translation>Montrez votre emoji dans une fenêtre de navigateur et partagez celle-ci : emojicam run --sink http</translation>
    </message>
    <message>
        <source>The driver is loaded, but has no camera.</source>
        <translation>Le pilote est chargé, mais n’a pas de caméra.</translation>
    </message>
    <message>
        <source>You may not open {path}.</source>
        <translation>Vous n’avez pas le droit d’ouvrir {path}.</translation>
    </message>
    <message>
        <source>{name} ({path}) lacks exclusive_caps, so Chrome, Zoom and Teams do not list it.</source>
        <translation>Il manque exclusive_caps à {name} ({path}), donc Chrome, Zoom et Teams ne la proposent pas.</translation>
    </message>
    <message>
        <source>{path} works, but is called “{name}”: choose that in your calls, or rename it.</source>
        <translation>{path} fonctionne, mais s’appelle « {name} » : choisissez ce nom dans vos appels, ou renommez-la.</translation>
    </message>
    <message>
        <source>See below first.</source>
        <translation>Voyez d’abord ci-dessous.</translation>
    </message>
    <message>
        <source>Close {programs} first.</source>
        <translation>Fermez d’abord {programs}.</translation>
    </message>
    <message>
        <source>This takes away the other virtual cameras.</source>
        <translation>Cela retire aussi les autres caméras virtuelles.</translation>
    </message>
    <message>
        <source>Join the group “video”:</source>
        <translation>Rejoignez le groupe « video » :</translation>
    </message>
    <message>
        <source>Then log out and in again.</source>
        <translation>Déconnectez-vous ensuite et reconnectez-vous.</translation>
    </message>
    <message>
        <source>{programs} has it open</source>
        <translation>{programs} l’a ouverte</translation>
    </message>
    <message>
        <source>Another program has it open</source>
        <translation>Un autre programme l’a ouverte</translation>
    </message>
    <message>
        <source>{what}, and shows its own pictures on it.</source>
        <translation>{what} et y montre ses propres images.</translation>
    </message>
    <message>
        <source>Close {programs}.</source>
        <translation>Fermez {programs}.</translation>
    </message>
    <message>
        <source>that program</source>
        <translation>ce programme</translation>
    </message>
    <message>
        <source>The camera will be gone: the driver is barred.</source>
        <translation>La caméra aura disparu : le pilote est bloqué.</translation>
    </message>
    <message>
        <source>Chrome, Zoom and Teams will not list the camera.</source>
        <translation>Chrome, Zoom et Teams ne proposeront pas la caméra.</translation>
    </message>
    <message>
        <source>The camera will come back, but not as it should be.</source>
        <translation>La caméra reviendra, mais pas comme il faut.</translation>
    </message>
    <message>
        <source>The camera will be gone.</source>
        <translation>La caméra aura disparu.</translation>
    </message>
    <message>
        <source>Linux {version} may start then, and the driver has not been built for it.</source>
        <translation>Linux {version} démarrera peut-être alors, et le pilote n’a pas été compilé pour lui.</translation>
    </message>
    <message>
        <source>Add to configuration.nix and rebuild: boot.extraModulePackages = [ config.boot.kernelPackages.v4l2loopback ];</source>
        <translation>Ajoutez ceci à configuration.nix et reconstruisez le système : boot.extraModulePackages = [ config.boot.kernelPackages.v4l2loopback ];</translation>
    </message>
    <message>
        <source>Install v4l2loopback; its page says how: {page}.</source>
        <translation>Installez v4l2loopback ; sa page dit comment : {page}.</translation>
    </message>
    <message>
        <source>It is in the repository RPM Fusion (free); see rpmfusion.org if it is not found.</source>
        <translation>Il est dans le dépôt RPM Fusion (free) ; voyez rpmfusion.org s’il est introuvable.</translation>
    </message>
    <message>
        <source>Then restart, and choose the new kernel in the boot menu if it does not start by itself.</source>
        <translation>Redémarrez ensuite, et choisissez le nouveau noyau dans le menu de démarrage s’il ne démarre pas tout seul.</translation>
    </message>
    <message>
        <source>Install your distribution&apos;s ordinary desktop kernel.</source>
        <translation>Installez le noyau de bureau ordinaire de votre distribution.</translation>
    </message>
    <message>
        <source>Update it, or, where your distribution has none that is newer, build it:</source>
        <translation>Mettez-le à jour ou, si votre distribution n’en a pas de plus récent, compilez-le :</translation>
    </message>
    <message>
        <source>v4l2loopback {version} is loaded, but Linux {linux} needs {needed} or later: it may fail.</source>
        <translation>v4l2loopback {version} est chargé, mais Linux {linux} demande {needed} ou plus récent : il peut échouer.</translation>
    </message>
    <message>
        <source>v4l2loopback {version} is installed, but not loaded.</source>
        <translation>v4l2loopback {version} est installé, mais pas chargé.</translation>
    </message>
    <message>
        <source>v4l2loopback is not loaded.</source>
        <translation>v4l2loopback n’est pas chargé.</translation>
    </message>
    <message>
        <source>Secure Boot keeps it out; see below.</source>
        <translation>Secure Boot l’en empêche ; voyez ci-dessous.</translation>
    </message>
    <message>
        <source>v4l2loopback, which makes virtual cameras, is missing.</source>
        <translation>v4l2loopback, qui crée les caméras virtuelles, est absent.</translation>
    </message>
    <message>
        <source>Secure Boot is on: run emojicam doctor again afterwards.</source>
        <translation>Secure Boot est activé : relancez ensuite emojicam doctor.</translation>
    </message>
    <message>
        <source>v4l2loopback {version} is too old for Linux {linux}, which needs {needed} or later.</source>
        <translation>v4l2loopback {version} est trop ancien pour Linux {linux}, qui demande {needed} ou plus récent.</translation>
    </message>
    <message>
        <source>v4l2loopback {version} has not been built for Linux {linux}</source>
        <translation>v4l2loopback {version} n’a pas été compilé pour Linux {linux}</translation>
    </message>
    <message>
        <source>Install your kernel&apos;s headers first.</source>
        <translation>Installez d’abord les en-têtes de votre noyau.</translation>
    </message>
    <message>
        <source>{what}: its headers are missing.</source>
        <translation>{what} : les en-têtes du noyau manquent.</translation>
    </message>
    <message>
        <source>Build it; if that fails, {path} says why.</source>
        <translation>Compilez-le ; si cela échoue, {path} dit pourquoi.</translation>
    </message>
    <message>
        <source>It is on, and has yet to be told to accept the driver&apos;s key.</source>
        <translation>Il est activé et doit encore accepter la clé du pilote.</translation>
    </message>
    <message>
        <source>It is on, and does not accept the driver&apos;s key.</source>
        <translation>Il est activé et n’accepte pas la clé du pilote.</translation>
    </message>
    <message>
        <source>choose “Enroll MOK” in the blue menu and give that password</source>
        <translation>choisissez « Enroll MOK » dans le menu bleu et donnez ce mot de passe</translation>
    </message>
    <message>
        <source>Restart, {what}.</source>
        <translation>Redémarrez, {what}.</translation>
    </message>
    <message>
        <source>Think of a password for it:</source>
        <translation>Trouvez un mot de passe pour cela :</translation>
    </message>
    <message>
        <source>Then restart, {what}.</source>
        <translation>Redémarrez ensuite, {what}.</translation>
    </message>
    <message>
        <source>Plug one in; EmojiCam can also film its synthetic actor:</source>
        <translation>Branchez-en une ; EmojiCam peut aussi filmer son acteur :</translation>
    </message>
    <message>
        <source>None was found.</source>
        <translation>Aucune n’a été trouvée.</translation>
    </message>
    <message>
        <source>Reinstall EmojiCam.</source>
        <translation>Réinstallez EmojiCam.</translation>
    </message>
    <message>
        <source>It cannot be loaded: {error}.</source>
        <translation>Impossible de le charger : {error}.</translation>
    </message>
    <message>
        <source>Close {programs} if EmojiCam gets no picture.</source>
        <translation>Fermez {programs} si EmojiCam ne reçoit pas d’image.</translation>
    </message>
    <message>
        <source>{name} is in use by {programs}.</source>
        <translation>{name} est utilisée par {programs}.</translation>
    </message>
    <message>
        <source>{programs} is filming with one of the cameras.</source>
        <translation>{programs} filme avec l’une des caméras.</translation>
    </message>
    <message>
        <source>They do not run: {error}.</source>
        <translation>Ils ne fonctionnent pas : {error}.</translation>
    </message>
    <message>
        <source>({names} was tried too, but cannot be used.)</source>
        <translation>({names} a aussi été essayé, mais est inutilisable.)</translation>
    </message>
    <message>
        <source>A face takes {ms} ms on the processor.{more}</source>
        <translation>Un visage prend {ms} ms sur le processeur.{more}</translation>
    </message>
    <message>
        <source>Close what keeps the processor busy, or ask for fewer pictures a second: emojicam run --fps 15</source>
        <translation>Fermez ce qui occupe le processeur, ou demandez moins d’images par seconde : emojicam run --fps 15</translation>
    </message>
    <message>
        <source>{what} That is too slow for 30 pictures a second.</source>
        <translation>{what} C’est trop lent pour 30 images par seconde.</translation>
    </message>
    <message>
        <source>There is an NVIDIA card, but it cannot be used (CUDA).</source>
        <translation>Il y a une carte NVIDIA, mais elle est inutilisable (CUDA).</translation>
    </message>
    <message>
        <source>EmojiCam is at its best on the processor. For the card as well, install NVIDIA&apos;s libraries:</source>
        <translation>EmojiCam va le mieux sur le processeur. Pour utiliser aussi la carte, installez les bibliothèques de NVIDIA :</translation>
    </message>
    <message>
        <source>Install your graphics card&apos;s driver, or Mesa&apos;s.</source>
        <translation>Installez le pilote de votre carte graphique, ou celui de Mesa.</translation>
    </message>
    <message>
        <source>Install your graphics card&apos;s driver.</source>
        <translation>Installez le pilote de votre carte graphique.</translation>
    </message>
    <message>
        <source>There is none, so EmojiCam runs without its panel.</source>
        <translation>Il n’y en a pas, EmojiCam tourne donc sans sa fenêtre.</translation>
    </message>
    <message>
        <source>Start it in a terminal:</source>
        <translation>Lancez-le dans un terminal :</translation>
    </message>
    <message>
        <source>Install {names}.</source>
        <translation>Installez {names}.</translation>
    </message>
    <message>
        <source>It cannot show EmojiCam&apos;s panel: {names} is missing.</source>
        <translation>Il ne peut pas afficher la fenêtre d’EmojiCam : {names} manque.</translation>
    </message>
    <message>
        <source>This desktop shows no icons of running programs.</source>
        <translation>Ce bureau n’affiche pas les icônes des programmes en cours.</translation>
    </message>
    <message>
        <source>Keep EmojiCam&apos;s panel open.</source>
        <translation>Gardez la fenêtre d’EmojiCam ouverte.</translation>
    </message>
    <message>
        <source>Install GNOME&apos;s AppIndicator extension.</source>
        <translation>Installez l’extension AppIndicator de GNOME.</translation>
    </message>
    <message>
        <source>Then log out and in again, and switch on AppIndicator in Extensions.</source>
        <translation>Déconnectez-vous ensuite, reconnectez-vous et activez AppIndicator dans Extensions.</translation>
    </message>
    <message>
        <source>GNOME shows no icons of running programs.</source>
        <translation>GNOME n’affiche pas les icônes des programmes en cours.</translation>
    </message>
    <message>
        <source>Only {n} GB free.</source>
        <translation>Plus que {n} Go libres.</translation>
    </message>
    <message>
        <source>Make room before you record.</source>
        <translation>Faites de la place avant d’enregistrer.</translation>
    </message>
    <message>
        <source>This is Linux inside Windows (WSL), which has no cameras.</source>
        <translation>C’est Linux dans Windows (WSL), qui n’a pas de caméras.</translation>
    </message>
    <message>
        <source>{kernel} lacks the drivers for cameras.</source>
        <translation>Il manque à {kernel} les pilotes de caméras.</translation>
    </message>
    <message>
        <source>Install and run EmojiCam in Windows itself, with OBS Studio for its virtual camera.</source>
        <translation>Installez et lancez EmojiCam dans Windows même, avec OBS Studio pour sa caméra virtuelle.</translation>
    </message>
    <message>
        <source>{kernel} cannot load drivers (no CONFIG_MODULES), and a virtual camera takes one.</source>
        <translation>{kernel} ne peut pas charger de pilotes (sans CONFIG_MODULES), et une caméra virtuelle en demande un.</translation>
    </message>
    <message>
        <source>{kernel} was built without support for cameras, real or virtual (no CONFIG_MEDIA_SUPPORT).</source>
        <translation>{kernel} a été compilé sans prise en charge des caméras, réelles ou virtuelles (sans CONFIG_MEDIA_SUPPORT).</translation>
    </message>
    <message>
        <source>{kernel} was built without support for cameras and cannot load drivers, so no virtual camera can exist while it runs (no CONFIG_MEDIA_SUPPORT, no CONFIG_MODULES).</source>
        <translation>{kernel} a été compilé sans prise en charge des caméras et ne peut pas charger de pilotes ; tant qu’il tourne, aucune caméra virtuelle n’est possible (sans CONFIG_MEDIA_SUPPORT, sans CONFIG_MODULES).</translation>
    </message>
    <message>
        <source>It is none of this system&apos;s own kernels: who set up this virtual machine or container chose it. Have it started with an ordinary kernel, such as that of Debian&apos;s package linux-image-amd64, or use EmojiCam on another computer.</source>
        <translation>Ce n’est pas un noyau de ce système : qui a préparé cette machine virtuelle ou ce conteneur l’a choisi. Faites-la démarrer avec un noyau ordinaire, comme celui du paquet linux-image-amd64 de Debian, ou utilisez EmojiCam sur un autre ordinateur.</translation>
    </message>
    <message>
        <source>This is a container; the drivers of {kernel} belong to the machine around it.</source>
        <translation>C’est un conteneur ; les pilotes de {kernel} appartiennent à la machine qui l’entoure.</translation>
    </message>
    <message>
        <source>Load v4l2loopback there, and start the container with its device, such as --device /dev/video10:</source>
        <translation>Chargez-y v4l2loopback, et démarrez le conteneur avec son périphérique, par exemple --device /dev/video10 :</translation>
    </message>
    <message>
        <source>{kernel} is running, but an update has replaced its drivers.</source>
        <translation>{kernel} tourne, mais une mise à jour a remplacé ses pilotes.</translation>
    </message>
    <message>
        <source>The drivers of {kernel} are not here (/lib/modules/{kernel}).</source>
        <translation>Les pilotes de {kernel} ne sont pas ici (/lib/modules/{kernel}).</translation>
    </message>
    <message>
        <source>Install OBS Studio 30 or later from obsproject.com.</source>
        <translation>Installez OBS Studio 30 ou plus récent depuis obsproject.com.</translation>
    </message>
    <message>
        <source>Start OBS&apos;s virtual camera once, allow what macOS asks for, then stop it:</source>
        <translation>Lancez une fois la caméra virtuelle d’OBS, autorisez ce que macOS demande, puis arrêtez-la :</translation>
    </message>
    <message>
        <source>It is missing; EmojiCam shows its pictures on OBS&apos;s virtual camera.</source>
        <translation>Il est absent ; EmojiCam montre ses images sur la caméra virtuelle d’OBS.</translation>
    </message>
    <message>
        <source>OBS {version} is too old; EmojiCam needs 30 or later.</source>
        <translation>OBS {version} est trop ancien ; EmojiCam demande 30 ou plus récent.</translation>
    </message>
    <message>
        <source>macOS waits for you to allow OBS&apos;s camera.</source>
        <translation>macOS attend que vous autorisiez la caméra d’OBS.</translation>
    </message>
    <message>
        <source>OBS&apos;s camera has not been set up yet.</source>
        <translation>La caméra d’OBS n’a pas encore été configurée.</translation>
    </message>
    <message>
        <source>Allow OBS under “{where}” in the window that this opens:</source>
        <translation>Autorisez OBS sous « {where} » dans la fenêtre que ceci ouvre :</translation>
    </message>
    <message>
        <source>Open a terminal as administrator, and run emojicam doctor --fix there.</source>
        <translation>Ouvrez un terminal en administrateur et lancez-y emojicam doctor --fix.</translation>
    </message>
    <message>
        <source>It takes an administrator, and neither sudo nor pkexec is here: run the commands as root yourself.</source>
        <translation>Il faut un administrateur, et ni sudo ni pkexec ne sont ici : exécutez vous-même les commandes en root.</translation>
    </message>
    <message>
        <source>{command} failed (status {n}); the rest was not run.</source>
        <translation>{command} a échoué (état {n}) ; le reste n’a pas été exécuté.</translation>
    </message>
    <message>
        <source>This package cannot use cameras at all.</source>
        <translation>Ce paquet ne peut utiliser aucune caméra.</translation>
    </message>
    <message>
        <source>Install it in another way.</source>
        <translation>Installez-le autrement.</translation>
    </message>
    <message>
        <source>It may not use cameras.</source>
        <translation>Il n’a pas le droit d’utiliser de caméras.</translation>
    </message>
    <message>
        <source>It may not see virtual cameras.</source>
        <translation>Il ne peut pas voir les caméras virtuelles.</translation>
    </message>
    <message>
        <source>It gets its cameras from PipeWire, which may overlook a virtual one.</source>
        <translation>Il reçoit ses caméras de PipeWire, qui peut en oublier une virtuelle.</translation>
    </message>
    <message>
        <source>If Firefox does not list {camera}, start EmojiCam, have PipeWire look again, and restart Firefox; or set media.webrtc.camera.allow-pipewire to false in about:config.</source>
        <translation>Si Firefox ne propose pas {camera}, lancez EmojiCam, faites chercher PipeWire à nouveau et redémarrez Firefox ; ou mettez media.webrtc.camera.allow-pipewire à false dans about:config.</translation>
    </message>
    <message>
        <source>OBS Studio is installed, but its virtual camera is not registered.</source>
        <translation>OBS Studio est installé, mais sa caméra virtuelle n’est pas enregistrée.</translation>
    </message>
    <message>
        <source>In a terminal opened as administrator:</source>
        <translation>Dans un terminal ouvert en administrateur :</translation>
    </message>
    <message>
        <source>OBS Studio, whose virtual camera EmojiCam uses, is missing.</source>
        <translation>OBS Studio, dont EmojiCam utilise la caméra virtuelle, est absent.</translation>
    </message>
    <message>
        <source>Windows&apos; camera service is switched off: many programs see no camera then.</source>
        <translation>Le service de caméra de Windows est désactivé : beaucoup de programmes ne voient alors aucune caméra.</translation>
    </message>
    <message>
        <source>Windows was told to bypass its camera service: only one program at a time gets a camera.</source>
        <translation>Windows a été réglé pour contourner son service de caméra : un seul programme à la fois obtient une caméra.</translation>
    </message>
    <message>
        <source>Windows does not let programs use the camera.</source>
        <translation>Windows ne laisse pas les programmes utiliser la caméra.</translation>
    </message>
    <message>
        <source>Switch on “Let desktop apps access your camera”:</source>
        <translation>Activez « Autoriser les applications de bureau à accéder à votre caméra » :</translation>
    </message>
    <message>
        <source>{what} cannot be written to {path}; name a file in a folder that you may write to.</source>
        <translation>{what} : impossible d’écrire dans {path} ; choisissez un fichier dans un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>{what} cannot be written to {path} ({why}); name another file.</source>
        <translation>{what} : impossible d’écrire dans {path} ({why}) ; choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>reinstall EmojiCam to get its networks back</source>
        <translation>réinstallez EmojiCam pour retrouver ses réseaux</translation>
    </message>
    <message>
        <source>{name} takes {ms} ms on {provider} and {cpu_ms} ms on the CPU: choose --provider cpu</source>
        <translation>{name} prend {ms} ms sur {provider} et {cpu_ms} ms sur le processeur : prenez le processeur (--provider cpu)</translation>
    </message>
    <message>
        <source>the network {path} is missing or cannot be read: {remedy}</source>
        <translation>le réseau {path} est absent ou illisible : {remedy}</translation>
    </message>
    <message>
        <source>name another file</source>
        <translation>choisissez un autre fichier</translation>
    </message>
    <message>
        <source>name an ONNX file that ONNX Runtime knows</source>
        <translation>choisissez un fichier ONNX qu’ONNX Runtime connaît</translation>
    </message>
    <message>
        <source>the list of networks {path} cannot be read ({error}): {remedy}</source>
        <translation>la liste des réseaux {path} est illisible ({error}) : {remedy}</translation>
    </message>
    <message>
        <source>the network {name} is not described in {path}: {remedy}</source>
        <translation>le réseau {name} n’est pas décrit dans {path} : {remedy}</translation>
    </message>
    <message>
        <source>the network {path} is damaged (its checksum is not the one in MANIFEST.toml): {remedy}</source>
        <translation>le réseau {path} est endommagé (sa somme de contrôle n’est pas celle de MANIFEST.toml) : {remedy}</translation>
    </message>
    <message>
        <source>there is no provider {name}: choose auto, {names}</source>
        <translation>il n’y a pas d’unité de calcul {name} : choisissez auto, {names}</translation>
    </message>
    <message>
        <source>the network {name} cannot be loaded ({error}): {remedy}</source>
        <translation>le réseau {name} ne peut pas être chargé ({error}) : {remedy}</translation>
    </message>
    <message>
        <source>{name} runs on {provider}, for {wanted} is not available: install its driver and runtime, or choose auto</source>
        <translation>{name} tourne sur {provider}, car {wanted} n’est pas disponible : installez son pilote et son environnement, ou choisissez auto</translation>
    </message>
    <message>
        <source>A port is a number from 0 to 65535, not {port}: say http, or http:8091.</source>
        <translation>Un port est un nombre de 0 à 65535, pas {port} : écrivez http ou http:8091.</translation>
    </message>
    <message>
        <source>There is no sink {name}: choose virtualcam, http, pipewire, null, or a file ending in .mp4 or .webm.</source>
        <translation>Il n’y a pas de sortie {name} : choisissez virtualcam, http, pipewire, null, ou un fichier en .mp4 ou .webm.</translation>
    </message>
    <message>
        <source>{codec} cannot record {width}x{height} ({error}): try another size or type of file.</source>
        <translation>{codec} ne peut pas enregistrer {width}x{height} ({error}) : essayez une autre taille ou un autre type de fichier.</translation>
    </message>
    <message>
        <source>{name} was opened for pictures of {width}x{height} and got one of {w}x{h}: start it anew.</source>
        <translation>{name} a été ouvert pour des images de {width}x{height} et en a reçu une de {w}x{h} : relancez-le.</translation>
    </message>
    <message>
        <source>The animated picture</source>
        <translation>L’image animée</translation>
    </message>
    <message>
        <source>{path} cannot be written ({error}): record an .mp4 instead.</source>
        <translation>{path} ne peut pas être écrit ({error}) : enregistrez plutôt un .mp4.</translation>
    </message>
    <message>
        <source>There is no virtual camera yet: {remedy}.</source>
        <translation>Il n’y a pas encore de caméra virtuelle : {remedy}.</translation>
    </message>
    <message>
        <source>Another program is showing its pictures on {names}: close it, and start again.</source>
        <translation>Un autre programme montre ses images sur {names} : fermez-le et recommencez.</translation>
    </message>
    <message>
        <source>There is no device {path}: see emojicam devices, or {remedy}.</source>
        <translation>Il n’y a pas de périphérique {path} : voyez emojicam devices, ou {remedy}.</translation>
    </message>
    <message>
        <source>join the group video, with: sudo usermod -a -G video $USER</source>
        <translation>rejoignez le groupe video, avec : sudo usermod -a -G video $USER</translation>
    </message>
    <message>
        <source>Cannot open {path} ({error}): {remedy}.</source>
        <translation>Impossible d’ouvrir {path} ({error}) : {remedy}.</translation>
    </message>
    <message>
        <source>{path} is not a virtual camera: see emojicam devices, or {remedy}.</source>
        <translation>{path} n’est pas une caméra virtuelle : voyez emojicam devices, ou {remedy}.</translation>
    </message>
    <message>
        <source>{output} hangs: stop what uses it, or plug it in anew, to go on with it.</source>
        <translation>{output} ne répond plus : fermez ce qui l’utilise ou rebranchez-le pour continuer avec.</translation>
    </message>
    <message>
        <source>An output did not open in time; unplug or restart the device and try again.</source>
        <translation>Une sortie ne s’est pas ouverte à temps ; débranchez ou redémarrez l’appareil et réessayez.</translation>
    </message>
    <message>
        <source>{name} cannot be opened ({error}); choose another output with --sink.</source>
        <translation>{name} ne peut pas être ouvert ({error}) ; choisissez une autre sortie avec --sink.</translation>
    </message>
    <message>
        <source>Cannot record to {name}: the name of a recording ends in {endings}.</source>
        <translation>Impossible d’enregistrer dans {name} : le nom d’un enregistrement se termine par {endings}.</translation>
    </message>
    <message>
        <source>Cannot write to {name} ({error}): free space or record elsewhere.</source>
        <translation>Impossible d’écrire {name} ({error}) : libérez de la place ou enregistrez ailleurs.</translation>
    </message>
    <message>
        <source>{why} The clip has no sound.</source>
        <translation>{why} Le clip n’a pas de son.</translation>
    </message>
    <message>
        <source>The first {seconds} s are in {path}.</source>
        <translation>Les {seconds} premières s sont dans {path}.</translation>
    </message>
    <message>
        <source>No space was left for {name}: free some, or record to another disk.{more}</source>
        <translation>Il ne restait plus de place pour {name} : libérez-en, ou enregistrez sur un autre disque.{more}</translation>
    </message>
    <message>
        <source>Recording {name} broke off ({error}): record to another disk or folder.{more}</source>
        <translation>L’enregistrement {name} s’est interrompu ({error}) : enregistrez sur un autre disque ou dans un autre dossier.{more}</translation>
    </message>
    <message>
        <source>it was deleted meanwhile</source>
        <translation>elle a été supprimée entre-temps</translation>
    </message>
    <message>
        <source>There is nothing to replay yet: wait until your emoji has been seen for a moment.</source>
        <translation>Il n’y a encore rien à garder : attendez que votre emoji ait été vu un moment.</translation>
    </message>
    <message>
        <source>The replay cannot be saved to {path} ({error}): choose another folder.</source>
        <translation>Les dernières secondes ne peuvent pas être gardées dans {path} ({error}) : choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The folder {path} does not exist: create it, or record somewhere else.</source>
        <translation>Le dossier {path} n’existe pas : créez-le ou enregistrez ailleurs.</translation>
    </message>
    <message>
        <source>Another program is recording to {path}: choose another name.</source>
        <translation>Un autre programme enregistre dans {path} : choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{path} is a folder: give the recording a name of its own.</source>
        <translation>{path} est un dossier : donnez à l’enregistrement un nom à lui.</translation>
    </message>
    <message>
        <source>Cannot write to {path} ({error}): record to a folder of your own.</source>
        <translation>Impossible d’écrire dans {path} ({error}) : enregistrez dans un dossier à vous.</translation>
    </message>
    <message>
        <source>Cannot write to {path} ({error}): record to another folder.</source>
        <translation>Impossible d’écrire dans {path} ({error}) : enregistrez dans un autre dossier.</translation>
    </message>
    <message>
        <source>load v4l2loopback with: {command}</source>
        <translation>chargez v4l2loopback avec : {command}</translation>
    </message>
    <message>
        <source>install OBS Studio 28 or later from obsproject.com, and do not start its own virtual camera</source>
        <translation>installez OBS Studio 28 ou plus récent depuis obsproject.com, et ne lancez pas sa propre caméra virtuelle</translation>
    </message>
    <message>
        <source>install OBS Studio 30 or later from obsproject.com, and start and stop its virtual camera once</source>
        <translation>installez OBS Studio 30 ou plus récent depuis obsproject.com, puis lancez et arrêtez une fois sa caméra virtuelle</translation>
    </message>
    <message>
        <source>{name} takes no more pictures ({error}): start EmojiCam again.</source>
        <translation>{name} n’accepte plus d’images ({error}) : relancez EmojiCam.</translation>
    </message>
    <message>
        <source>{device} is being watched in the format {format}: close what uses it, and start again.</source>
        <translation>{device} est regardée au format {format} : fermez ce qui l’utilise et recommencez.</translation>
    </message>
    <message>
        <source>pyvirtualcam does not work here ({error}): use --sink http instead.</source>
        <translation>pyvirtualcam ne fonctionne pas ici ({error}) : utilisez plutôt --sink http.</translation>
    </message>
    <message>
        <source>use --sink http instead</source>
        <translation>utilisez plutôt --sink http</translation>
    </message>
    <message>
        <source>Cannot become a {width}x{height} virtual camera ({why}): {remedy}.</source>
        <translation>Une caméra virtuelle de {width}x{height} n’est pas possible ({why}) : {remedy}.</translation>
    </message>
    <message>
        <source>no face found</source>
        <translation>aucun visage trouvé</translation>
    </message>
    <message>
        <source>{name} at {seconds} s</source>
        <translation>{name} à {seconds} s</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>et {n} de plus</translation>
    </message>
    <message>
        <source>None of {n} pictures shows a face well enough ({why}); {remedy}</source>
        <translation>Aucune des {n} images ne montre assez bien un visage ({why}) ; {remedy}</translation>
    </message>
    <message>
        <source>take one from the front, in even light, near enough that the face fills a third of it</source>
        <translation>prenez-en une de face, sous une lumière égale, d’assez près pour que le visage en occupe un tiers</translation>
    </message>
    <message>
        <source>{name} shows {n} faces; say which with --face N, counted from the left, or --face largest.</source>
        <translation>{name} montre {n} visages ; prenez une photo où l’on ne voit que le vôtre.</translation>
    </message>
    <message>
        <source>{name} shows {n} faces, so there is no face {number}; give --face another.</source>
        <translation>{name} montre {n} visages, il n’y a donc pas de visage {number} ; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>too small</source>
        <translation>visage trop petit</translation>
    </message>
    <message>
        <source>blurred</source>
        <translation>photo floue</translation>
    </message>
    <message>
        <source>turned away</source>
        <translation>visage tourné</translation>
    </message>
    <message>
        <source>head tipped back</source>
        <translation>tête en arrière</translation>
    </message>
    <message>
        <source>head bowed</source>
        <translation>tête baissée</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>photo trop sombre</translation>
    </message>
    <message>
        <source>overexposed</source>
        <translation>photo surexposée</translation>
    </message>
    <message>
        <source>lit from one side</source>
        <translation>éclairé d’un seul côté</translation>
    </message>
    <message>
        <source>mouth covered</source>
        <translation>bouche cachée</translation>
    </message>
    <message>
        <source>eyes covered</source>
        <translation>yeux cachés</translation>
    </message>
    <message>
        <source>mouth wide open</source>
        <translation>bouche grande ouverte</translation>
    </message>
    <message>
        <source>eyes shut</source>
        <translation>yeux fermés</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>un texte entre guillemets</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>cannot write the persona {path} ({error}): choose a folder that you may write to</source>
        <translation>le personnage {path} ne peut pas être enregistré ({error}) : choisissez un dossier où vous pouvez écrire</translation>
    </message>
    <message>
        <source>{file} is not valid TOML ({error}): correct that line or make the persona anew</source>
        <translation>{file} n’est pas du TOML valide ({error}) : corrigez cette ligne ou refaites le personnage</translation>
    </message>
    <message>
        <source>{file} has an unknown section [{name}]: {hint}</source>
        <translation>{file} a une section inconnue [{name}] : {hint}</translation>
    </message>
    <message>
        <source>no persona {name}: {hint}; there are: {names}</source>
        <translation>il n’y a pas de personnage {name} : {hint} ; il y a : {names}</translation>
    </message>
    <message>
        <source>{error} What was recorded is kept as a film: {kept}.</source>
        <translation>{error} Ce qui a été enregistré est conservé en vidéo : {kept}.</translation>
    </message>
    <message>
        <source>make one with `emojicam enroll PHOTO --name {name}`</source>
        <translation>créez-la avec `emojicam enroll PHOTO --name {name}`</translation>
    </message>
    <message>
        <source>{file} has an unknown key {name}: {hint}</source>
        <translation>{file} a un trait inconnu {name} : {hint}</translation>
    </message>
    <message>
        <source>{where} must be one of {choices}, got {value}: {hint}</source>
        <translation>{where} doit être l’un de {choices}, pas {value} : {hint}</translation>
    </message>
    <message>
        <source>The network that draws clay has not learned this cut of hair and draws the nearest that it knows.</source>
        <translation>Le réseau qui dessine le style Argile n’a pas appris cette coupe de cheveux et dessine la plus proche qu’il connaît.</translation>
    </message>
    <message>
        <source>Stickers cannot be written to {folder} ({error}); choose a folder that you may write to.</source>
        <translation>Impossible d’écrire les stickers dans {folder} ({error}) ; choisissez un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>there is no persona file {path}: check the path, or copy a stock persona and change it</source>
        <translation>il n’y a pas de fichier de personnage {path} : vérifiez le chemin, ou copiez un personnage fourni et modifiez-le</translation>
    </message>
    <message>
        <source>{what}; the style clay is sharpest with it, classic does not need it.</source>
        <translation>{what} ; le style Argile est plus net avec, le style Classique n’en a pas besoin.</translation>
    </message>
    <message>
        <source>{path} is not a text file: a persona is a TOML file in UTF-8</source>
        <translation>{path} n’est pas un fichier texte : un personnage est un fichier TOML en UTF-8</translation>
    </message>
    <message>
        <source>cannot read the persona {path} ({error}): check the path</source>
        <translation>le personnage {path} est illisible ({error}) : vérifiez le chemin</translation>
    </message>
    <message>
        <source>{file} has no `schema`: a persona file begins with `schema = {n}`</source>
        <translation>{file} n’a pas de `schema` : un fichier de personnage commence par `schema = {n}`</translation>
    </message>
    <message>
        <source>{file} has schema {found} but this program reads schema {known}: update EmojiCam or make the persona anew</source>
        <translation>{file} a le schéma {found}, mais ce programme lit le schéma {known} : mettez EmojiCam à jour ou refaites le personnage</translation>
    </message>
    <message>
        <source>{file}: {name} must be a section of traits, got {value}: write [{name}] on a line of its own</source>
        <translation>{file} : {name} doit être une section de traits, pas {value} : écrivez [{name}] sur une ligne à part</translation>
    </message>
    <message>
        <source>{where} must be {kind}, got {value}: correct it or remove the line</source>
        <translation>{where} doit être {kind}, pas {value} : corrigez ou retirez la ligne</translation>
    </message>
    <message>
        <source>{where} must be {n} numbers in brackets, or []: calibrate anew or remove the line</source>
        <translation>{where} doit être {n} nombres entre crochets, ou [] : réapprenez le visage ou retirez la ligne</translation>
    </message>
    <message>
        <source>{where} must be a colour like &quot;#ffcc00&quot;, got {value}: six hexadecimal digits after the #</source>
        <translation>{where} doit être une couleur comme &quot;#ffcc00&quot;, pas {value} : six chiffres hexadécimaux après le #</translation>
    </message>
    <message>
        <source>{where} must be in {low}..{high}, got {value}: choose a number in that range</source>
        <translation>{where} doit être dans {low}..{high}, pas {value} : choisissez un nombre dans cet intervalle</translation>
    </message>
    <message>
        <source>did you mean {name}?</source>
        <translation>vouliez-vous dire {name} ?</translation>
    </message>
    <message>
        <source>remove it, or see the stock personas for what there is</source>
        <translation>retirez-le, ou voyez dans les personnages fournis ce qu’il y a</translation>
    </message>
    <message>
        <source>There is no photo {path}; check its name and folder.</source>
        <translation>Il n’y a pas de photo {path} ; vérifiez son nom et son dossier.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be read ({error}); name another.</source>
        <translation>Le dossier {path} est illisible ({error}) ; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is no photo in the folder {path}; name one with JPEG, PNG, WebP or HEIC files.</source>
        <translation>Il n’y a pas de photo dans le dossier {path} ; choisissez-en un avec des fichiers JPEG, PNG, WebP ou HEIC.</translation>
    </message>
    <message>
        <source>{path} is {width}x{height} pixels, too small to hold a face; use a larger photo.</source>
        <translation>{path} fait {width}x{height} pixels, trop petit pour un visage ; prenez une photo plus grande.</translation>
    </message>
    <message>
        <source>{path} is a folder; name the photos in it.</source>
        <translation>{path} est un dossier ; choisissez les photos qu’il contient.</translation>
    </message>
    <message>
        <source>{path} is a device, not a photo; name a file.</source>
        <translation>{path} est un périphérique, pas une photo ; choisissez un fichier.</translation>
    </message>
    <message>
        <source>{path} is empty; copy or take the photo anew.</source>
        <translation>{path} est vide ; recopiez ou reprenez la photo.</translation>
    </message>
    <message>
        <source>damaged or cut off</source>
        <translation>un fichier endommagé ou coupé</translation>
    </message>
    <message>
        <source>neither a photo nor a film that can be read</source>
        <translation>ni une photo ni un film lisible</translation>
    </message>
    <message>
        <source>{path} is {what}; look at it in another program, or save it anew as JPEG or PNG.</source>
        <translation>{path} est {what} ; regardez-le dans un autre programme ou enregistrez-le à nouveau en JPEG ou PNG.</translation>
    </message>
    <message>
        <source>{path} has {width}x{height} pixels, more than a photo has; save it smaller and try again.</source>
        <translation>{path} fait {width}x{height} pixels, plus qu’une photo n’en a ; enregistrez-la plus petite et réessayez.</translation>
    </message>
    <message>
        <source>A name has 1 to {n} letters.</source>
        <translation>Un nom a de 1 à {n} lettres.</translation>
    </message>
    <message>
        <source>{name} cannot be a name: choose one of letters, digits and blanks.</source>
        <translation>{name} ne peut pas être un nom : choisissez-en un fait de lettres, de chiffres et d’espaces.</translation>
    </message>
    <message>
        <source>There is a persona {name} already: choose another name.</source>
        <translation>Il y a déjà un personnage {name} : choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{name} comes with EmojiCam and keeps its name: duplicate it and rename the copy.</source>
        <translation>{name} est fourni avec EmojiCam et garde son nom : dupliquez-le et renommez la copie.</translation>
    </message>
    <message>
        <source>{name} comes with EmojiCam and stays.</source>
        <translation>{name} est fourni avec EmojiCam et reste.</translation>
    </message>
    <message>
        <source>{name} cannot be deleted ({why}): delete {path} yourself.</source>
        <translation>{name} ne peut pas être supprimé ({why}) : supprimez {path} vous-même.</translation>
    </message>
    <message>
        <source>{name} cannot be renamed ({error}): choose another name.</source>
        <translation>{name} ne peut pas être renommé ({error}) : choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The style {style} is not drawn by the {renderer}: only --style clay is.</source>
        <translation>Le style {style} n’est pas dessiné par {renderer} : seul le style Argile l’est.</translation>
    </message>
    <message>
        <source>{driver} is no graphics card but a program on the processor, too slow for a call; --renderer studio has it draw all the same.</source>
        <translation>{driver} n’est pas une carte graphique, mais un programme sur le processeur, trop lent pour un appel ; --renderer studio le fait dessiner quand même.</translation>
    </message>
    <message>
        <source>Drawn in the style classic, not clay.  {why}</source>
        <translation>Dessiné dans le style Classique, pas Argile.  {why}</translation>
    </message>
    <message>
        <source>Drawn in the style classic, not clay.  {why}  And the network takes {ms} ms a picture here.</source>
        <translation>Dessiné dans le style Classique, pas Argile.  {why}  Et le réseau prend ici {ms} ms par image.</translation>
    </message>
    <message>
        <source>Clay is drawn by a network in {ms} ms.  {why}</source>
        <translation>Le style Argile est dessiné par un réseau en {ms} ms.  {why}</translation>
    </message>
    <message>
        <source>The backdrop {path} is not a picture; choose a PNG or JPEG file.</source>
        <translation>L’arrière-plan {path} n’est pas une image ; choisissez un fichier PNG ou JPEG.</translation>
    </message>
    <message>
        <source>The backdrop {path} cannot be read ({error}); use #rrggbb, one of {names}, a picture, or {blur} for your room.</source>
        <translation>L’arrière-plan {path} est illisible ({error}) ; prenez #rrggbb, l’un de {names}, une image, ou {blur} pour votre pièce.</translation>
    </message>
    <message>
        <source>The studio is closed: open another one.</source>
        <translation>Le studio est fermé : ouvrez-en un autre.</translation>
    </message>
    <message>
        <source>The graphics driver does not answer for {seconds} s: restart the machine, or choose --style classic, which needs none.</source>
        <translation>Le pilote graphique ne répond plus depuis {seconds} s : redémarrez l’ordinateur, ou choisissez le style Classique, qui n’en a pas besoin.</translation>
    </message>
    <message>
        <source>The graphics library moderngl cannot be loaded ({error}): reinstall EmojiCam.</source>
        <translation>La bibliothèque graphique moderngl ne peut pas être chargée ({error}) : réinstallez EmojiCam.</translation>
    </message>
    <message>
        <source>The graphics library moderngl cannot be loaded ({error})</source>
        <translation>La bibliothèque graphique moderngl ne peut pas être chargée ({error})</translation>
    </message>
    <message>
        <source>install your graphics card&apos;s driver, or Mesa&apos;s with `apt install libgl1 libegl1 libgl1-mesa-dri`</source>
        <translation>installez le pilote de votre carte graphique, ou celui de Mesa avec `apt install libgl1 libegl1 libgl1-mesa-dri`</translation>
    </message>
    <message>
        <source>install your graphics card&apos;s driver</source>
        <translation>installez le pilote de votre carte graphique</translation>
    </message>
    <message>
        <source>restart the machine</source>
        <translation>redémarrez l’ordinateur</translation>
    </message>
    <message>
        <source>a driver without a name</source>
        <translation>un pilote sans nom</translation>
    </message>
    <message>
        <source>if that happens again, restart the machine, or choose --style classic, which needs no driver</source>
        <translation>si cela se reproduit, redémarrez l’ordinateur, ou choisissez le style Classique, qui n’a pas besoin de pilote</translation>
    </message>
    <message>
        <source>The graphics driver {name} gave up drawing ({why}): {remedy}.</source>
        <translation>Le pilote graphique {name} a cessé de dessiner ({why}) : {remedy}.</translation>
    </message>
    <message>
        <source>{remedy}, or choose --style classic, which needs none</source>
        <translation>{remedy}, ou choisissez le style Classique, qui n’en a pas besoin</translation>
    </message>
    <message>
        <source>OpenGL {version} cannot be had here ({why}): {remedy}.</source>
        <translation>OpenGL {version} n’est pas disponible ici ({why}) : {remedy}.</translation>
    </message>
    <message>
        <source>OpenGL {version} cannot be had here ({why})</source>
        <translation>OpenGL {version} n’est pas disponible ici ({why})</translation>
    </message>
    <message>
        <source>The network that draws clay failed ({error}): choose --style classic.</source>
        <translation>Le réseau qui dessine le style Argile a échoué ({error}) : choisissez le style Classique.</translation>
    </message>
    <message>
        <source>its picture is empty</source>
        <translation>son image est vide</translation>
    </message>
    <message>
        <source>The graphics driver {name} cannot draw clay ({what}): {remedy}.</source>
        <translation>Le pilote graphique {name} ne peut pas dessiner le style Argile ({what}) : {remedy}.</translation>
    </message>
    <message>
        <source>There is no reaction {name}; there are {names}.</source>
        <translation>Il n’y a pas de réaction {name} ; il y a {names}.</translation>
    </message>
    <message>
        <source>The style was changed in the middle.  {why}</source>
        <translation>Le style a changé en cours de route.  {why}</translation>
    </message>
    <message>
        <source>The drawing library skia cannot be loaded ({error}): install the system&apos;s OpenGL libraries, on Debian and Ubuntu with `apt install libgl1 libegl1 libexpat1`.</source>
        <translation>La bibliothèque de dessin skia ne peut pas être chargée ({error}) : installez les bibliothèques OpenGL du système, sous Debian et Ubuntu avec `apt install libgl1 libegl1 libexpat1`.</translation>
    </message>
    <message>
        <source>A sticker does not fit into the {bytes} bytes of a {kind} file; leave that sticker out.</source>
        <translation>Un autocollant ne tient pas dans les {bytes} octets d’un fichier {kind} ; laissez-le de côté.</translation>
    </message>
    <message>
        <source>There is no sticker {name}; there are {names}.</source>
        <translation>Il n’y a pas d’autocollant {name} ; il y a {names}.</translation>
    </message>
    <message>
        <source>The sticker</source>
        <translation>L’autocollant</translation>
    </message>
    <message>
        <source>The settings</source>
        <translation>Les réglages</translation>
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
        <translation>{words} ; {more}</translation>
    </message>
    <message>
        <source>{words}: {more}</source>
        <translation>{words} : {more}</translation>
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
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Chercher encore</translation>
    </message>
    <message>
        <source>The first that works</source>
        <translation>La première qui marche</translation>
    </message>
    <message>
        <source>in use by {names}</source>
        <translation>utilisée par {names}</translation>
    </message>
    <message>
        <source>An actor, no camera</source>
        <translation>Un acteur, pas de caméra</translation>
    </message>
    <message>
        <source>In Zoom, Meet or Teams choose the camera called EmojiCam.</source>
        <translation>Dans Zoom, Meet ou Teams, choisissez la caméra EmojiCam.</translation>
    </message>
    <message>
        <source>Virtual camera</source>
        <translation>Caméra virtuelle</translation>
    </message>
    <message>
        <source>Where clips go</source>
        <translation>Où vont les clips</translation>
    </message>
    <message>
        <source>What a clip is</source>
        <translation>Ce qu’est un clip</translation>
    </message>
    <message>
        <source>Film, MP4</source>
        <translation>Film, MP4</translation>
    </message>
    <message>
        <source>Film, WebM</source>
        <translation>Film, WebM</translation>
    </message>
    <message>
        <source>Animated WebP</source>
        <translation>WebP animé</translation>
    </message>
    <message>
        <source>Animated GIF</source>
        <translation>GIF animé</translation>
    </message>
    <message>
        <source>With the sound of your microphone</source>
        <translation>Avec le son de votre micro</translation>
    </message>
    <message>
        <source>It is open only while a clip is recorded.</source>
        <translation>Il n’est ouvert que pendant l’enregistrement d’un clip.</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Langue du système</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Couleurs du système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>When this window is closed</source>
        <translation>À la fermeture de cette fenêtre</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Less motion in this window</source>
        <translation>Moins de mouvement dans cette fenêtre</translation>
    </message>
    <message>
        <source>The first steps again</source>
        <translation>Revoir les premiers pas</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Cette fenêtre</translation>
    </message>
    <message>
        <source>Keys that work in every program</source>
        <translation>Touches valables dans tous les programmes</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Another program has some of these keys. Once it lets go, switch this off and on again.</source>
        <translation>Un autre programme utilise certaines de ces touches. Une fois qu’il les a libérées, désactivez puis réactivez ceci.</translation>
    </message>
    <message>
        <source>Here the desktop gives no such keys. In its own settings bind keys to these commands:</source>
        <translation>Ici le bureau n&apos;offre pas de telles touches. Dans ses propres réglages, associez des touches à ces commandes :</translation>
    </message>
    <message>
        <source>Choose them in your desktop&apos;s settings.</source>
        <translation>Choisissez-les dans les réglages de votre bureau.</translation>
    </message>
    <message>
        <source>Asking for the keys. Your desktop may ask you which.</source>
        <translation>Demande des touches en cours. Votre bureau peut vous demander lesquelles.</translation>
    </message>
    <message>
        <source>another program has it</source>
        <translation>un autre programme l’utilise</translation>
    </message>
    <message>
        <source>Your system gives no such keys now. A program that binds keys to commands can use these:</source>
        <translation>Votre système ne donne pas de telles touches pour l’instant. Un programme qui associe des touches à des commandes peut utiliser celles-ci :</translation>
    </message>
    <message>
        <source>EmojiCam, among your videos</source>
        <translation>EmojiCam, parmi vos vidéos</translation>
    </message>
    <message>
        <source>Animated pictures have no sound.</source>
        <translation>Les images animées n’ont pas de son.</translation>
    </message>
    <message>
        <source>Your system asks for it.</source>
        <translation>Votre système le demande.</translation>
    </message>
</context>
<context>
    <name>StickersPage</name>
    <message>
        <source>React to my expressions</source>
        <translation>Réagir à mes expressions</translation>
    </message>
    <message>
        <source>Hearts for a smile that is held, steam for anger, and the like</source>
        <translation>Des cœurs pour un sourire qui dure, de la vapeur pour la colère, etc.</translation>
    </message>
    <message>
        <source>React, for others to see</source>
        <translation>Réagir, visible par les autres</translation>
    </message>
    <message>
        <source>A click copies one; pull it into a chat, or save all of them.</source>
        <translation>Un clic en copie un ; faites-le glisser dans une discussion, ou enregistrez-les tous.</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>Tout enregistrer</translation>
    </message>
    <message>
        <source>Stickers of you</source>
        <translation>Autocollants de vous</translation>
    </message>
    <message>
        <source>Copies this sticker</source>
        <translation>Copie cet autocollant</translation>
    </message>
    <message>
        <source>Copied: {name}</source>
        <translation>Copié : {name}</translation>
    </message>
    <message>
        <source>Where should the stickers go?</source>
        <translation>Où enregistrer les autocollants ?</translation>
    </message>
    <message>
        <source>{count} stickers are in {name}</source>
        <translation>{count} autocollants sont dans {name}</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open EmojiCam</source>
        <translation>Ouvrir EmojiCam</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Allumée</translation>
    </message>
    <message>
        <source>Blank now</source>
        <translation>Masquer vite</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Arrêter l’enregistrement</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Keep the last 10 s</source>
        <translation>Garder les 10 dernières s</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Style</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Personnage</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Which camera sees you?</source>
        <translation>Quelle caméra vous voit ?</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Qui êtes-vous ?</translation>
    </message>
    <message>
        <source>Meet your emoji</source>
        <translation>Voici votre emoji</translation>
    </message>
    <message>
        <source>Be seen</source>
        <translation>Montrez-vous</translation>
    </message>
    <message>
        <source>Filmed for this page only; nothing is kept. Later EmojiCam films only while somebody looks.</source>
        <translation>Filmé pour cette page seulement ; rien n’est conservé. Ensuite, EmojiCam ne filme que lorsque quelqu’un regarde.</translation>
    </message>
    <message>
        <source>A few taps, and it is you. All of it can be changed later.</source>
        <translation>Quelques clics, et c’est vous. Tout peut être changé plus tard.</translation>
    </message>
    <message>
        <source>In Zoom, Meet or Teams choose the camera called EmojiCam.</source>
        <translation>Dans Zoom, Meet ou Teams, choisissez la caméra EmojiCam.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Skip the first steps</source>
        <translation>Passer les premiers pas</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Make my emoji</source>
        <translation>Créer mon emoji</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Caméras</translation>
    </message>
    <message>
        <source>in use by {names}</source>
        <translation>utilisée par {names}</translation>
    </message>
    <message>
        <source>An actor</source>
        <translation>Un acteur</translation>
    </message>
    <message>
        <source>No camera can be used now: plug one in, or close what uses it.</source>
        <translation>Aucune caméra n’est libre : branchez-en une, ou fermez ce qui l’utilise.</translation>
    </message>
    <message>
        <source>Choose who is nearest to you; the next step makes it you.</source>
        <translation>Choisissez qui vous ressemble le plus ; l’étape suivante en fait vous.</translation>
    </message>
    <message>
        <source>From photos of you only numbers are kept, and the photos never leave this computer.</source>
        <translation>De vos photos, seuls des nombres sont gardés, et elles ne quittent jamais cet ordinateur.</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personnages</translation>
    </message>
    <message>
        <source>Or choose who is nearest to you:</source>
        <translation>Ou choisissez qui vous ressemble le plus :</translation>
    </message>
    <message>
        <source>One moment: the camera is waking up …</source>
        <translation>Un instant : la caméra se réveille …</translation>
    </message>
    <message>
        <source>No camera is chosen. Go back to choose one, or drop photos here.</source>
        <translation>Aucune caméra n’est choisie. Revenez en choisir une, ou déposez des photos ici.</translation>
    </message>
    <message>
        <source>me</source>
        <translation>moi</translation>
    </message>
    <message>
        <source>One moment: your emoji is waking up …</source>
        <translation>Un instant : votre emoji se réveille …</translation>
    </message>
    <message>
        <source>Your photo</source>
        <translation>Votre photo</translation>
    </message>
</context>
<context>
    <name>Wheel</name>
    <message>
        <source>How light</source>
        <translation>Luminosité</translation>
    </message>
    <message>
        <source>Colour as #rrggbb</source>
        <translation>Couleur en #rrggbb</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>In Zoom and Meet, the arrow beside the camera button opens the list of cameras: EmojiCam is in it.</source>
        <translation>Dans Zoom et Meet, la flèche à côté du bouton de la caméra ouvre la liste des caméras : EmojiCam s’y trouve.</translation>
    </message>
    <message>
        <source>Webcam</source>
        <translation>Webcam</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Camera on</source>
        <translation>Caméra allumée</translation>
    </message>
    <message>
        <source>Show your emoji to others, or let the camera go (Ctrl+E)</source>
        <translation>Montrer votre emoji ou libérer la caméra (Ctrl+E)</translation>
    </message>
    <message>
        <source>Record a clip (Ctrl+R)</source>
        <translation>Enregistrer un clip (Ctrl+R)</translation>
    </message>
    <message>
        <source>Keep the last ten seconds as a clip (Ctrl+L)</source>
        <translation>Garder les dix dernières secondes en clip (Ctrl+L)</translation>
    </message>
    <message>
        <source>Hide your emoji at once (Ctrl+B)</source>
        <translation>Masquer votre emoji tout de suite (Ctrl+B)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Last 10 s</source>
        <translation>10 dernières s</translation>
    </message>
    <message>
        <source>Blank now</source>
        <translation>Masquer vite</translation>
    </message>
    <message>
        <source>See yourself as in a mirror; others never do</source>
        <translation>Se voir comme dans un miroir ; les autres jamais</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Stickers</source>
        <translation>Autocollants</translation>
    </message>
    <message>
        <source>One moment: your emoji is waking up …</source>
        <translation>Un instant : votre emoji se réveille …</translation>
    </message>
    <message>
        <source>Stop {time}</source>
        <translation>Arrêter {time}</translation>
    </message>
    <message>
        <source>Recording {time}</source>
        <translation>Enregistrement {time}</translation>
    </message>
    <message>
        <source>Recording {time}, microphone on</source>
        <translation>Enregistrement {time}, micro ouvert</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Skin</source>
        <translation>Peau</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Visage</translation>
    </message>
    <message>
        <source>Eyes</source>
        <translation>Yeux</translation>
    </message>
    <message>
        <source>Brows</source>
        <translation>Sourcils</translation>
    </message>
    <message>
        <source>Nose</source>
        <translation>Nez</translation>
    </message>
    <message>
        <source>Mouth</source>
        <translation>Bouche</translation>
    </message>
    <message>
        <source>Hair</source>
        <translation>Cheveux</translation>
    </message>
    <message>
        <source>Beard</source>
        <translation>Barbe</translation>
    </message>
    <message>
        <source>Glasses</source>
        <translation>Lunettes</translation>
    </message>
    <message>
        <source>Headwear</source>
        <translation>Couvre-chef</translation>
    </message>
    <message>
        <source>Earrings</source>
        <translation>Boucles d’oreilles</translation>
    </message>
    <message>
        <source>Clothes</source>
        <translation>Vêtements</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Teint</translation>
    </message>
    <message>
        <source>Rosy cheeks</source>
        <translation>Joues roses</translation>
    </message>
    <message>
        <source>Freckles</source>
        <translation>Taches de rousseur</translation>
    </message>
    <message>
        <source>Cool to warm</source>
        <translation>De froid à chaud</translation>
    </message>
    <message>
        <source>Lines of age</source>
        <translation>Rides</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Jaw</source>
        <translation>Mâchoire</translation>
    </message>
    <message>
        <source>Chin</source>
        <translation>Menton</translation>
    </message>
    <message>
        <source>Cheeks</source>
        <translation>Joues</translation>
    </message>
    <message>
        <source>Ears</source>
        <translation>Oreilles</translation>
    </message>
    <message>
        <source>Forehead</source>
        <translation>Front</translation>
    </message>
    <message>
        <source>Temples</source>
        <translation>Tempes</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Tilt</source>
        <translation>Inclinaison</translation>
    </message>
    <message>
        <source>Eye colour</source>
        <translation>Couleur des yeux</translation>
    </message>
    <message>
        <source>Lashes</source>
        <translation>Cils</translation>
    </message>
    <message>
        <source>Roundness</source>
        <translation>Rondeur</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>Épaisseur</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Arête</translation>
    </message>
    <message>
        <source>Fullness</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Upper lip</source>
        <translation>Lèvre supérieure</translation>
    </message>
    <message>
        <source>Lower lip</source>
        <translation>Lèvre inférieure</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Lighter strands</source>
        <translation>Mèches claires</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Côtés</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Doux</translation>
    </message>
    <message>
        <source>Straight</source>
        <translation>Droit</translation>
    </message>
    <message>
        <source>Arched</source>
        <translation>Arqué</translation>
    </message>
    <message>
        <source>Angled</source>
        <translation>Anguleux</translation>
    </message>
    <message>
        <source>Bushy</source>
        <translation>Touffu</translation>
    </message>
    <message>
        <source>Swept</source>
        <translation>Balayé</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Rond</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Court</translation>
    </message>
    <message>
        <source>Bald</source>
        <translation>Chauve</translation>
    </message>
    <message>
        <source>Buzz cut</source>
        <translation>Coupe rase</translation>
    </message>
    <message>
        <source>Quiff</source>
        <translation>Banane</translation>
    </message>
    <message>
        <source>Curly</source>
        <translation>Bouclé</translation>
    </message>
    <message>
        <source>Afro</source>
        <translation>Afro</translation>
    </message>
    <message>
        <source>Bob</source>
        <translation>Carré</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Long</translation>
    </message>
    <message>
        <source>Wavy</source>
        <translation>Ondulé</translation>
    </message>
    <message>
        <source>Bun</source>
        <translation>Chignon</translation>
    </message>
    <message>
        <source>Ponytail</source>
        <translation>Queue de cheval</translation>
    </message>
    <message>
        <source>Braids</source>
        <translation>Tresses</translation>
    </message>
    <message>
        <source>Receding</source>
        <translation>Dégarni</translation>
    </message>
    <message>
        <source>Fringe</source>
        <translation>Frange</translation>
    </message>
    <message>
        <source>Pixie</source>
        <translation>Pixie</translation>
    </message>
    <message>
        <source>Topknot</source>
        <translation>Chignon haut</translation>
    </message>
    <message>
        <source>Coily</source>
        <translation>Crépu</translation>
    </message>
    <message>
        <source>Cornrows</source>
        <translation>Nattes collées</translation>
    </message>
    <message>
        <source>Locs</source>
        <translation>Locks</translation>
    </message>
    <message>
        <source>Pigtails</source>
        <translation>Couettes</translation>
    </message>
    <message>
        <source>Mohawk</source>
        <translation>Crête</translation>
    </message>
    <message>
        <source>Undercut</source>
        <translation>Undercut</translation>
    </message>
    <message>
        <source>Slicked back</source>
        <translation>Plaqué</translation>
    </message>
    <message>
        <source>Shag</source>
        <translation>Dégradé</translation>
    </message>
    <message>
        <source>Bald on top</source>
        <translation>Sommet chauve</translation>
    </message>
    <message>
        <source>Long curls</source>
        <translation>Longues boucles</translation>
    </message>
    <message>
        <source>Short fringe</source>
        <translation>Court à frange</translation>
    </message>
    <message>
        <source>Stubble</source>
        <translation>Barbe naissante</translation>
    </message>
    <message>
        <source>Moustache</source>
        <translation>Moustache</translation>
    </message>
    <message>
        <source>Goatee</source>
        <translation>Bouc</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Complète</translation>
    </message>
    <message>
        <source>Chevron</source>
        <translation>Chevron</translation>
    </message>
    <message>
        <source>Mutton chops</source>
        <translation>Rouflaquettes</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Cercle</translation>
    </message>
    <message>
        <source>Soul patch</source>
        <translation>Mouche</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Carrées</translation>
    </message>
    <message>
        <source>Aviator</source>
        <translation>Aviateur</translation>
    </message>
    <message>
        <source>Cat-eye</source>
        <translation>Œil de chat</translation>
    </message>
    <message>
        <source>Half-rim</source>
        <translation>Demi-cerclées</translation>
    </message>
    <message>
        <source>Sunglasses</source>
        <translation>Soleil</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation>Fines</translation>
    </message>
    <message>
        <source>Browline</source>
        <translation>Browline</translation>
    </message>
    <message>
        <source>Hexagon</source>
        <translation>Hexagone</translation>
    </message>
    <message>
        <source>Oversized</source>
        <translation>Très grandes</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>Casquette</translation>
    </message>
    <message>
        <source>Beanie</source>
        <translation>Bonnet</translation>
    </message>
    <message>
        <source>Headscarf</source>
        <translation>Foulard</translation>
    </message>
    <message>
        <source>Turban</source>
        <translation>Turban</translation>
    </message>
    <message>
        <source>Hijab</source>
        <translation>Hijab</translation>
    </message>
    <message>
        <source>Sun hat</source>
        <translation>Chapeau de soleil</translation>
    </message>
    <message>
        <source>Helmet</source>
        <translation>Casque</translation>
    </message>
    <message>
        <source>Headband</source>
        <translation>Bandeau</translation>
    </message>
    <message>
        <source>Stud</source>
        <translation>Clou</translation>
    </message>
    <message>
        <source>Hoop</source>
        <translation>Anneau</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Pendant</translation>
    </message>
    <message>
        <source>T-shirt</source>
        <translation>T-shirt</translation>
    </message>
    <message>
        <source>Hoodie</source>
        <translation>Sweat à capuche</translation>
    </message>
    <message>
        <source>Shirt</source>
        <translation>Chemise</translation>
    </message>
    <message>
        <source>Turtleneck</source>
        <translation>Col roulé</translation>
    </message>
    <message>
        <source>Blazer</source>
        <translation>Blazer</translation>
    </message>
    <message>
        <source>Tank top</source>
        <translation>Débardeur</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>Classique</translation>
    </message>
    <message>
        <source>Clay</source>
        <translation>Argile</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>Studio</translation>
    </message>
    <message>
        <source>My room</source>
        <translation>Ma pièce</translation>
    </message>
    <message>
        <source>Dawn</source>
        <translation>Aurore</translation>
    </message>
    <message>
        <source>Lagoon</source>
        <translation>Lagon</translation>
    </message>
    <message>
        <source>Meadow</source>
        <translation>Prairie</translation>
    </message>
    <message>
        <source>Lilac</source>
        <translation>Lilas</translation>
    </message>
    <message>
        <source>Sand</source>
        <translation>Sable</translation>
    </message>
    <message>
        <source>Graphite</source>
        <translation>Graphite</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prête</translation>
    </message>
    <message>
        <source>Waiting for the camera</source>
        <translation>En attente de la caméra</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Éteinte</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Masqué</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Angry</source>
        <translation>En colère</translation>
    </message>
    <message>
        <source>Disgusted</source>
        <translation>Dégoût</translation>
    </message>
    <message>
        <source>Afraid</source>
        <translation>Effrayé</translation>
    </message>
    <message>
        <source>Happy</source>
        <translation>Joyeux</translation>
    </message>
    <message>
        <source>Sad</source>
        <translation>Triste</translation>
    </message>
    <message>
        <source>Surprised</source>
        <translation>Surpris</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Calme</translation>
    </message>
    <message>
        <source>Look into the camera, your face at ease.</source>
        <translation>Regardez la caméra, le visage détendu.</translation>
    </message>
    <message>
        <source>Smile as broadly as you like to.</source>
        <translation>Souriez aussi largement que vous voulez.</translation>
    </message>
    <message>
        <source>Open your mouth wide.</source>
        <translation>Ouvrez grand la bouche.</translation>
    </message>
    <message>
        <source>Raise your brows.</source>
        <translation>Levez les sourcils.</translation>
    </message>
    <message>
        <source>Frown: pull your brows together.</source>
        <translation>Froncez les sourcils.</translation>
    </message>
    <message>
        <source>Shut your eyes and count to three.</source>
        <translation>Fermez les yeux et comptez jusqu&apos;à trois.</translation>
    </message>
    <message>
        <source>On or off</source>
        <translation>Marche ou arrêt</translation>
    </message>
    <message>
        <source>Blank now</source>
        <translation>Vide tout de suite</translation>
    </message>
    <message>
        <source>Record, or stop</source>
        <translation>Enregistrer ou arrêter</translation>
    </message>
    <message>
        <source>Keep the last 10 s</source>
        <translation>Garder les 10 dernières s</translation>
    </message>
</context>
<context>
    <name>_Disc</name>
    <message>
        <source>Colour wheel</source>
        <translation>Roue des couleurs</translation>
    </message>
    <message>
        <source>Left and right change the hue, up and down how strong it is.</source>
        <translation>Gauche et droite changent la teinte, haut et bas son intensité.</translation>
    </message>
</context>
</TS>
