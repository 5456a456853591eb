<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Checkup</name>
    <message>
        <source>Check it</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Fix it</source>
        <translation>Corrigir</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Verificando …</translation>
    </message>
    <message>
        <source>EmojiCam can be a camera here.</source>
        <translation>O EmojiCam pode ser uma câmera aqui.</translation>
    </message>
    <message>
        <source>These commands will be run, as an administrator where they ask for it:</source>
        <translation>Estes comandos serão executados, como administrador quando for preciso:</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Should EmojiCam go on?</source>
        <translation>O EmojiCam deve continuar?</translation>
    </message>
    <message>
        <source>Your camera goes on in calls; the icon in the tray brings this window back.</source>
        <translation>A sua câmera continua nas chamadas; o ícone da bandeja traz esta janela de volta.</translation>
    </message>
    <message>
        <source>Your camera goes on in calls; this window is made small.</source>
        <translation>A sua câmera continua nas chamadas; esta janela é minimizada.</translation>
    </message>
    <message>
        <source>You are asked only once.</source>
        <translation>Só se pergunta uma vez.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Dots</name>
    <message>
        <source>Step {n} of {all}</source>
        <translation>Passo {n} de {all}</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Back: what you changed is kept</source>
        <translation>Voltar: o que você mudou fica guardado</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Desfazer (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Refazer (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Any colour</source>
        <translation>Qualquer cor</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>Kept as {name}</source>
        <translation>Guardado como {name}</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>How it is going</source>
        <translation>Como está indo</translation>
    </message>
    <message>
        <source>{n} pictures a second</source>
        <translation>{n} imagens por segundo</translation>
    </message>
    <message>
        <source>{n} ms behind you</source>
        <translation>{n} ms atrás de você</translation>
    </message>
    <message>
        <source>read by {where}, drawn by {drawer}</source>
        <translation>lido por {where}, desenhado por {drawer}</translation>
    </message>
    <message>
        <source>seen by {names}</source>
        <translation>visto por {names}</translation>
    </message>
</context>
<context>
    <name>LearningPage</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Learn my face</source>
        <translation>Aprender o meu rosto</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>Forget what was learned</source>
        <translation>Esquecer o que foi aprendido</translation>
    </message>
    <message>
        <source>Your face at rest, then five expressions, 15 seconds in all: then your emoji rests when you rest, and goes as far as you do.</source>
        <translation>O seu rosto em repouso e depois cinco expressões, 15 segundos ao todo: assim o seu emoji descansa quando você descansa e vai tão longe quanto você.</translation>
    </message>
    <message>
        <source>Only numbers are kept, with your persona; no picture is.</source>
        <translation>Só se guardam números, com a sua persona; nenhuma imagem.</translation>
    </message>
    <message>
        <source>How much is done</source>
        <translation>Quanto já foi feito</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation>Saltar esta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Mais uma vez</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>The camera does not see your face from the front.</source>
        <translation>A câmara não vê o seu rosto de frente.</translation>
    </message>
    <message>
        <source>The camera did not see your face at rest: sit before it, in the light, and try again.</source>
        <translation>A câmara não viu o seu rosto em repouso: sente-se diante dela, com luz, e tente de novo.</translation>
    </message>
    <message>
        <source>Learned, and kept with {name}.</source>
        <translation>Aprendido e guardado com {name}.</translation>
    </message>
    <message>
        <source>{name} knows your face already.</source>
        <translation>{name} já conhece o seu rosto.</translation>
    </message>
    <message>
        <source>Switch it on first.</source>
        <translation>Ligue primeiro.</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>Style</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>Hold your room back</source>
        <translation>Atrasar a sua sala</translation>
    </message>
    <message>
        <source>Your room, blurred</source>
        <translation>Seu quarto, desfocado</translation>
    </message>
    <message>
        <source>A colour of your own</source>
        <translation>Uma cor sua</translation>
    </message>
    <message>
        <source>A picture of your own</source>
        <translation>Uma imagem sua</translation>
    </message>
    <message>
        <source>Backdrop</source>
        <translation>Fundo</translation>
    </message>
    <message>
        <source>So that whoever walks in is hidden before they are seen. Your picture is that much later than your voice.</source>
        <translation>Assim, quem entra fica oculto antes de ser visto. A sua imagem chega com esse atraso em relação à sua voz.</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>How strongly you express yourself</source>
        <translation>A força das suas expressões</translation>
    </message>
    <message>
        <source>Learn my face</source>
        <translation>Aprender o meu rosto</translation>
    </message>
    <message>
        <source>15 seconds, once</source>
        <translation>15 segundos, uma vez</translation>
    </message>
    <message>
        <source>A picture for the backdrop</source>
        <translation>Uma imagem para o fundo</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Your own room and shoulders, with your emoji for a head. Faces of others are hidden, too.</source>
        <translation>O seu quarto e os seus ombros, com o seu emoji no lugar da cabeça. Os rostos dos outros também ficam ocultos.</translation>
    </message>
    <message>
        <source>Only your emoji, before a blur of your room.</source>
        <translation>Só o seu emoji, diante do seu quarto desfocado.</translation>
    </message>
    <message>
        <source>Nothing of your camera is shown: only your emoji, before the backdrop.</source>
        <translation>Nada da sua câmera é mostrado: só o seu emoji diante do fundo.</translation>
    </message>
    <message>
        <source>Faces are taken out first, then all is blurred. While that is not certain, a plain backdrop is shown.</source>
        <translation>Primeiro retiram-se os rostos, depois tudo é desfocado. Enquanto isso não for certo, mostra-se um fundo liso.</translation>
    </message>
    <message>
        <source>Clay needs a graphics card or a quicker processor; on this computer Classic is drawn instead.</source>
        <translation>Massinha precisa de uma placa de vídeo ou de um processador mais rápido; neste computador é desenhado o Clássico.</translation>
    </message>
    <message>
        <source>Soft clay, drawn by a network for want of a graphics card, which would draw it sharper.</source>
        <translation>Massinha macia, desenhada por uma rede na falta de uma placa de vídeo, que a desenharia com mais nitidez.</translation>
    </message>
    <message>
        <source>Sculpted in soft clay, under a studio light.</source>
        <translation>Modelado em massinha macia, sob luz de estúdio.</translation>
    </message>
    <message>
        <source>Glossy and crisp, on any computer.</source>
        <translation>Brilhante e nítido, em qualquer computador.</translation>
    </message>
</context>
<context>
    <name>Mirror</name>
    <message>
        <source>Preview of what others see</source>
        <translation>Prévia do que os outros veem</translation>
    </message>
</context>
<context>
    <name>Mood</name>
    <message>
        <source>Your mood: {mood}</source>
        <translation>O seu humor: {mood}</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Personas</source>
        <translation>Personagens</translation>
    </message>
    <message>
        <source>Skin, hair, glasses and all the rest</source>
        <translation>Pele, cabelo, óculos e tudo o mais</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Mudar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>A persona is a list of numbers: no photograph is kept.</source>
        <translation>Um personagem é uma lista de números: nenhuma foto é guardada.</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Quem é você</translation>
    </message>
    <message>
        <source>me</source>
        <translation>eu</translation>
    </message>
    <message>
        <source>What is this persona called?</source>
        <translation>Como se chama este personagem?</translation>
    </message>
    <message>
        <source>Import a persona</source>
        <translation>Importar um personagem</translation>
    </message>
    <message>
        <source>Export this persona</source>
        <translation>Exportar este personagem</translation>
    </message>
    <message>
        <source>Kept as {name}</source>
        <translation>Guardado como {name}</translation>
    </message>
    <message>
        <source>Delete {name}? This cannot be undone.</source>
        <translation>Excluir {name}? Não dá para desfazer.</translation>
    </message>
    <message>
        <source>Delete your changes to {name}? It will be as it came with EmojiCam.</source>
        <translation>Apagar as suas alterações em {name}? Voltará a ser como veio com o EmojiCam.</translation>
    </message>
</context>
<context>
    <name>Photos</name>
    <message>
        <source>You, as the camera sees you</source>
        <translation>Você, como a câmera vê você</translation>
    </message>
    <message>
        <source>Counts down from three first; Escape stops it.</source>
        <translation>Antes conta de três para baixo; Esc interrompe.</translation>
    </message>
    <message>
        <source>Take a photo</source>
        <translation>Tirar uma foto</translation>
    </message>
    <message>
        <source>Choose photos of you</source>
        <translation>Escolher fotos suas</translation>
    </message>
    <message>
        <source>One to five, or drop them here: your face from the front, in good light.</source>
        <translation>De uma a cinco, ou solte-as aqui: o seu rosto de frente, com boa luz.</translation>
    </message>
    <message>
        <source>Photo {n}</source>
        <translation>Foto {n}</translation>
    </message>
    <message>
        <source>{name} is taken.</source>
        <translation>{name}: pronta.</translation>
    </message>
    <message>
        <source>Photos of you</source>
        <translation>Fotos suas</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Remover {name}</translation>
    </message>
    <message>
        <source>Looking at you …</source>
        <translation>Olhando para você …</translation>
    </message>
    <message>
        <source>Look into the camera. Escape stops it.</source>
        <translation>Olhe para a câmera. Esc interrompe.</translation>
    </message>
    <message>
        <source>Five are enough: make your emoji of them.</source>
        <translation>Cinco bastam: crie o seu emoji com elas.</translation>
    </message>
</context>
<context>
    <name>Reactions</name>
    <message>
        <source>Hearts</source>
        <translation>Corações</translation>
    </message>
    <message>
        <source>Confetti</source>
        <translation>Confete</translation>
    </message>
    <message>
        <source>Tears</source>
        <translation>Lágrimas</translation>
    </message>
    <message>
        <source>Sweat drops</source>
        <translation>Gotas de suor</translation>
    </message>
    <message>
        <source>Steam</source>
        <translation>Vapor</translation>
    </message>
    <message>
        <source>Zzz</source>
        <translation>Zzz</translation>
    </message>
    <message>
        <source>Question marks</source>
        <translation>Pontos de interrogação</translation>
    </message>
    <message>
        <source>Thumbs up</source>
        <translation>Polegar para cima</translation>
    </message>
    <message>
        <source>Applause</source>
        <translation>Aplausos</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Unexpected error, {kind}: {error}; run again with --verbose and report what it prints.</source>
        <translation>Erro inesperado, {kind}: {error}; execute de novo com --verbose e informe o que aparecer.</translation>
    </message>
    <message>
        <source>The camera {name} sends no pictures any more; plug it in again.</source>
        <translation>A câmera {name} não envia mais imagens; conecte-a de novo.</translation>
    </message>
    <message>
        <source>The camera {name} is gone; plug it in again.</source>
        <translation>A câmera {name} sumiu; conecte-a de novo.</translation>
    </message>
    <message>
        <source>The camera {name} gets no picture from the program that should send it; start that first.</source>
        <translation>A câmera {name} não recebe imagem do programa que deveria enviá-la; inicie-o primeiro.</translation>
    </message>
    <message>
        <source>The camera {name} is in use by {programs}; close that and try again.</source>
        <translation>A câmera {name} está em uso por {programs}; feche-o e tente de novo.</translation>
    </message>
    <message>
        <source>The camera {name} opens but sends no picture; {remedy}.</source>
        <translation>A câmera {name} abre, mas não envia imagem; {remedy}.</translation>
    </message>
    <message>
        <source>The camera {name} does not open; {remedy}.</source>
        <translation>A câmera {name} não abre; {remedy}.</translation>
    </message>
    <message>
        <source>close other programs that may use it, or plug it in again</source>
        <translation>feche outros programas que possam usá-la ou conecte-a de novo</translation>
    </message>
    <message>
        <source>allow it when macOS asks, or in System Settings, Privacy &amp; Security, Camera, and try again</source>
        <translation>permita quando o macOS perguntar, ou em Ajustes do Sistema, Privacidade e Segurança, Câmera, e tente de novo</translation>
    </message>
    <message>
        <source>allow desktop apps in Settings, Privacy &amp; security, Camera, then {remedy}</source>
        <translation>permita os aplicativos da área de trabalho em Configurações, Privacidade e segurança, Câmera, e depois {remedy}</translation>
    </message>
    <message>
        <source>The camera {name} cannot be used: {why}.</source>
        <translation>A câmera {name} não pode ser usada: {why}.</translation>
    </message>
    <message>
        <source>There is no camera {name} here; plug it in, or choose one of {names}.</source>
        <translation>Não há câmera {name} aqui; conecte-a ou escolha uma destas: {names}.</translation>
    </message>
    <message>
        <source>There is no camera here; plug one in, or try the synthetic actor with --source card.</source>
        <translation>Não há câmera aqui; conecte uma ou experimente com o ator.</translation>
    </message>
    <message>
        <source>There is no camera {name} here, nor any other; plug one in, or try --source card.</source>
        <translation>Não há câmera {name} aqui, nem nenhuma outra; conecte uma ou experimente com o ator.</translation>
    </message>
    <message>
        <source>it is a virtual camera that EmojiCam writes to, not a lens</source>
        <translation>é uma câmera virtual em que o EmojiCam escreve, não uma lente</translation>
    </message>
    <message>
        <source>choose another camera</source>
        <translation>escolha outra câmera</translation>
    </message>
    <message>
        <source>no program sends a picture to this virtual camera</source>
        <translation>nenhum programa envia imagem a esta câmera virtual</translation>
    </message>
    <message>
        <source>start the one that should</source>
        <translation>inicie o que deveria enviar</translation>
    </message>
    <message>
        <source>it takes pictures in instead of giving them</source>
        <translation>ela recebe imagens em vez de fornecê-las</translation>
    </message>
    <message>
        <source>you may not open it</source>
        <translation>você não tem permissão para abri-la</translation>
    </message>
    <message>
        <source>run `sudo usermod -aG video $USER` and log in again</source>
        <translation>execute `sudo usermod -aG video $USER` e entre de novo</translation>
    </message>
    <message>
        <source>it is in use by {programs}</source>
        <translation>está em uso por {programs}</translation>
    </message>
    <message>
        <source>close that and try again</source>
        <translation>feche-o e tente de novo</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>outro programa</translation>
    </message>
    <message>
        <source>the system does not open it ({error})</source>
        <translation>o sistema não a abre ({error})</translation>
    </message>
    <message>
        <source>plug it in again</source>
        <translation>conecte-a de novo</translation>
    </message>
    <message>
        <source>Camera {n}, if there is one</source>
        <translation>Câmera {n}, se houver</translation>
    </message>
    <message>
        <source>No microphone can be heard; plug one in or allow it in your system&apos;s settings.</source>
        <translation>Nenhum microfone é ouvido; conecte um ou permita-o nas configurações do sistema.</translation>
    </message>
    <message>
        <source>The microphone went away; the clip goes on without sound.</source>
        <translation>O microfone sumiu; o clipe continua sem som.</translation>
    </message>
    <message>
        <source>{path} holds no picture that can be decoded; convert or copy it anew.</source>
        <translation>{path} não contém imagem que possa ser lida; converta-o ou copie-o de novo.</translation>
    </message>
    <message>
        <source>{path} is {width}x{height} pixels, too small to hold a face; use a video of at least {least}x{least}.</source>
        <translation>{path} tem {width}x{height} pixels, pequeno demais para um rosto; use um vídeo de pelo menos {least}x{least}.</translation>
    </message>
    <message>
        <source>{path} may not be read; give yourself the right to read it and its folder.</source>
        <translation>{path} não pode ser lido; dê a si mesmo permissão para ler o arquivo e a pasta.</translation>
    </message>
    <message>
        <source>{path} is not a video, or its beginning or end is missing; play it in a video player, or copy it anew.</source>
        <translation>{path} não é um vídeo, ou falta o começo ou o fim; abra-o em um reprodutor de vídeo ou copie-o de novo.</translation>
    </message>
    <message>
        <source>{path} is a text file; name a video.</source>
        <translation>{path} é um arquivo de texto; escolha um vídeo.</translation>
    </message>
    <message>
        <source>There is no file {path}; check its name and folder.</source>
        <translation>Não há arquivo {path}; verifique o nome e a pasta.</translation>
    </message>
    <message>
        <source>{path} is a folder; name one video in it.</source>
        <translation>{path} é uma pasta; escolha um vídeo dentro dela.</translation>
    </message>
    <message>
        <source>{path} is a device, not a video file; name a file.</source>
        <translation>{path} é um dispositivo, não um arquivo de vídeo; escolha um arquivo.</translation>
    </message>
    <message>
        <source>{path} is empty; copy or record it anew.</source>
        <translation>{path} está vazio; copie-o ou grave-o de novo.</translation>
    </message>
    <message>
        <source>{path} has no picture, only sound or data; name a video.</source>
        <translation>{path} não tem imagem, só som ou dados; escolha um vídeo.</translation>
    </message>
    <message>
        <source>{setting} cannot be changed while it runs; end it and start it anew.</source>
        <translation>{setting} não pode ser mudado durante o uso; feche o EmojiCam e abra-o de novo.</translation>
    </message>
    <message>
        <source>{name} is being recorded already; stop that first.</source>
        <translation>{name} já está sendo gravado; pare isso primeiro.</translation>
    </message>
    <message>
        <source>There is nothing to record while it is off; switch it on first.</source>
        <translation>Não há o que gravar enquanto está desligado; ligue primeiro.</translation>
    </message>
    <message>
        <source>Nothing is being recorded.</source>
        <translation>Nada está sendo gravado.</translation>
    </message>
    <message>
        <source>This run keeps no replay; open the panel, which does: emojicam</source>
        <translation>Aqui os últimos segundos não são guardados; abra a janela, que os guarda: emojicam</translation>
    </message>
    <message>
        <source>Nothing was recorded: your emoji was not in the picture yet.</source>
        <translation>Nada foi gravado: o seu emoji ainda não estava na imagem.</translation>
    </message>
    <message>
        <source>Cannot record to {name}: a clip&apos;s name ends in {endings}.</source>
        <translation>Não é possível gravar em {name}: o nome de um clipe termina em {endings}.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be made ({error}); choose another one.</source>
        <translation>A pasta {path} não pode ser criada ({error}); escolha outra.</translation>
    </message>
    <message>
        <source>There is none for {system}.</source>
        <translation>Não há nenhuma para {system}.</translation>
    </message>
    <message>
        <source>Show your emoji in a browser window and share that: emojicam run --sink http</source>
        <translation>Mostre o seu emoji em uma janela do navegador e compartilhe essa janela: emojicam run --sink http</translation>
    </message>
    <message>
        <source>The driver is loaded, but has no camera.</source>
        <translation>O driver está carregado, mas não tem câmera.</translation>
    </message>
    <message>
        <source>You may not open {path}.</source>
        <translation>Você não tem permissão para abrir {path}.</translation>
    </message>
    <message>
        <source>{name} ({path}) lacks exclusive_caps, so Chrome, Zoom and Teams do not list it.</source>
        <translation>Falta exclusive_caps a {name} ({path}), por isso o Chrome, o Zoom e o Teams não a mostram.</translation>
    </message>
    <message>
        <source>{path} works, but is called “{name}”: choose that in your calls, or rename it.</source>
        <translation>{path} funciona, mas se chama “{name}”: escolha esse nome nas chamadas ou mude-o.</translation>
    </message>
    <message>
        <source>See below first.</source>
        <translation>Veja abaixo primeiro.</translation>
    </message>
    <message>
        <source>Close {programs} first.</source>
        <translation>Feche primeiro {programs}.</translation>
    </message>
    <message>
        <source>This takes away the other virtual cameras.</source>
        <translation>Isso também retira as outras câmeras virtuais.</translation>
    </message>
    <message>
        <source>Join the group “video”:</source>
        <translation>Entre no grupo “video”:</translation>
    </message>
    <message>
        <source>Then log out and in again.</source>
        <translation>Depois saia da sessão e entre de novo.</translation>
    </message>
    <message>
        <source>{programs} has it open</source>
        <translation>{programs} está com ela aberta</translation>
    </message>
    <message>
        <source>Another program has it open</source>
        <translation>Outro programa está com ela aberta</translation>
    </message>
    <message>
        <source>{what}, and shows its own pictures on it.</source>
        <translation>{what} e mostra nela as próprias imagens.</translation>
    </message>
    <message>
        <source>Close {programs}.</source>
        <translation>Feche {programs}.</translation>
    </message>
    <message>
        <source>that program</source>
        <translation>esse programa</translation>
    </message>
    <message>
        <source>The camera will be gone: the driver is barred.</source>
        <translation>A câmera não estará lá: o driver está bloqueado.</translation>
    </message>
    <message>
        <source>Chrome, Zoom and Teams will not list the camera.</source>
        <translation>O Chrome, o Zoom e o Teams não mostrarão a câmera.</translation>
    </message>
    <message>
        <source>The camera will come back, but not as it should be.</source>
        <translation>A câmera voltará, mas não como deveria.</translation>
    </message>
    <message>
        <source>The camera will be gone.</source>
        <translation>A câmera não estará lá.</translation>
    </message>
    <message>
        <source>Linux {version} may start then, and the driver has not been built for it.</source>
        <translation>Talvez o Linux {version} inicie então, e o driver não foi compilado para ele.</translation>
    </message>
    <message>
        <source>Add to configuration.nix and rebuild: boot.extraModulePackages = [ config.boot.kernelPackages.v4l2loopback ];</source>
        <translation>Acrescente isto a configuration.nix e reconstrua o sistema: boot.extraModulePackages = [ config.boot.kernelPackages.v4l2loopback ];</translation>
    </message>
    <message>
        <source>Install v4l2loopback; its page says how: {page}.</source>
        <translation>Instale o v4l2loopback; a página dele explica como: {page}.</translation>
    </message>
    <message>
        <source>It is in the repository RPM Fusion (free); see rpmfusion.org if it is not found.</source>
        <translation>Está no repositório RPM Fusion (free); veja rpmfusion.org se não for encontrado.</translation>
    </message>
    <message>
        <source>Then restart, and choose the new kernel in the boot menu if it does not start by itself.</source>
        <translation>Depois reinicie e escolha o novo kernel no menu de inicialização, se ele não iniciar sozinho.</translation>
    </message>
    <message>
        <source>Install your distribution&apos;s ordinary desktop kernel.</source>
        <translation>Instale o kernel comum de desktop da sua distribuição.</translation>
    </message>
    <message>
        <source>Update it, or, where your distribution has none that is newer, build it:</source>
        <translation>Atualize-o ou, se a sua distribuição não tiver um mais novo, compile-o:</translation>
    </message>
    <message>
        <source>v4l2loopback {version} is loaded, but Linux {linux} needs {needed} or later: it may fail.</source>
        <translation>O v4l2loopback {version} está carregado, mas o Linux {linux} precisa do {needed} ou mais novo: pode falhar.</translation>
    </message>
    <message>
        <source>v4l2loopback {version} is installed, but not loaded.</source>
        <translation>O v4l2loopback {version} está instalado, mas não carregado.</translation>
    </message>
    <message>
        <source>v4l2loopback is not loaded.</source>
        <translation>O v4l2loopback não está carregado.</translation>
    </message>
    <message>
        <source>Secure Boot keeps it out; see below.</source>
        <translation>O Secure Boot o impede; veja abaixo.</translation>
    </message>
    <message>
        <source>v4l2loopback, which makes virtual cameras, is missing.</source>
        <translation>Falta o v4l2loopback, que cria câmeras virtuais.</translation>
    </message>
    <message>
        <source>Secure Boot is on: run emojicam doctor again afterwards.</source>
        <translation>O Secure Boot está ligado: execute emojicam doctor de novo depois.</translation>
    </message>
    <message>
        <source>v4l2loopback {version} is too old for Linux {linux}, which needs {needed} or later.</source>
        <translation>O v4l2loopback {version} é antigo demais para o Linux {linux}, que precisa do {needed} ou mais novo.</translation>
    </message>
    <message>
        <source>v4l2loopback {version} has not been built for Linux {linux}</source>
        <translation>O v4l2loopback {version} não foi compilado para o Linux {linux}</translation>
    </message>
    <message>
        <source>Install your kernel&apos;s headers first.</source>
        <translation>Instale primeiro os cabeçalhos do seu kernel.</translation>
    </message>
    <message>
        <source>{what}: its headers are missing.</source>
        <translation>{what}: faltam os cabeçalhos do kernel.</translation>
    </message>
    <message>
        <source>Build it; if that fails, {path} says why.</source>
        <translation>Compile-o; se isso falhar, {path} diz por quê.</translation>
    </message>
    <message>
        <source>It is on, and has yet to be told to accept the driver&apos;s key.</source>
        <translation>Está ligado e ainda precisa aceitar a chave do driver.</translation>
    </message>
    <message>
        <source>It is on, and does not accept the driver&apos;s key.</source>
        <translation>Está ligado e não aceita a chave do driver.</translation>
    </message>
    <message>
        <source>choose “Enroll MOK” in the blue menu and give that password</source>
        <translation>escolha “Enroll MOK” no menu azul e digite essa senha</translation>
    </message>
    <message>
        <source>Restart, {what}.</source>
        <translation>Reinicie, {what}.</translation>
    </message>
    <message>
        <source>Think of a password for it:</source>
        <translation>Pense em uma senha para isso:</translation>
    </message>
    <message>
        <source>Then restart, {what}.</source>
        <translation>Depois reinicie, {what}.</translation>
    </message>
    <message>
        <source>Plug one in; EmojiCam can also film its synthetic actor:</source>
        <translation>Conecte uma; o EmojiCam também pode filmar o seu ator:</translation>
    </message>
    <message>
        <source>None was found.</source>
        <translation>Nenhuma foi encontrada.</translation>
    </message>
    <message>
        <source>Reinstall EmojiCam.</source>
        <translation>Reinstale o EmojiCam.</translation>
    </message>
    <message>
        <source>It cannot be loaded: {error}.</source>
        <translation>Não pode ser carregado: {error}.</translation>
    </message>
    <message>
        <source>Close {programs} if EmojiCam gets no picture.</source>
        <translation>Feche {programs} se o EmojiCam não receber imagem.</translation>
    </message>
    <message>
        <source>{name} is in use by {programs}.</source>
        <translation>{name} está em uso por {programs}.</translation>
    </message>
    <message>
        <source>{programs} is filming with one of the cameras.</source>
        <translation>{programs} está filmando com uma das câmeras.</translation>
    </message>
    <message>
        <source>They do not run: {error}.</source>
        <translation>Não funcionam: {error}.</translation>
    </message>
    <message>
        <source>({names} was tried too, but cannot be used.)</source>
        <translation>({names} também foi testado, mas não pode ser usado.)</translation>
    </message>
    <message>
        <source>A face takes {ms} ms on the processor.{more}</source>
        <translation>Um rosto leva {ms} ms no processador.{more}</translation>
    </message>
    <message>
        <source>Close what keeps the processor busy, or ask for fewer pictures a second: emojicam run --fps 15</source>
        <translation>Feche o que ocupa o processador ou peça menos imagens por segundo: emojicam run --fps 15</translation>
    </message>
    <message>
        <source>{what} That is too slow for 30 pictures a second.</source>
        <translation>{what} Isso é lento demais para 30 imagens por segundo.</translation>
    </message>
    <message>
        <source>There is an NVIDIA card, but it cannot be used (CUDA).</source>
        <translation>Há uma placa NVIDIA, mas ela não pode ser usada (CUDA).</translation>
    </message>
    <message>
        <source>EmojiCam is at its best on the processor. For the card as well, install NVIDIA&apos;s libraries:</source>
        <translation>O EmojiCam funciona melhor no processador. Para usar também a placa, instale as bibliotecas da NVIDIA:</translation>
    </message>
    <message>
        <source>Install your graphics card&apos;s driver, or Mesa&apos;s.</source>
        <translation>Instale o driver da sua placa de vídeo ou o do Mesa.</translation>
    </message>
    <message>
        <source>Install your graphics card&apos;s driver.</source>
        <translation>Instale o driver da sua placa de vídeo.</translation>
    </message>
    <message>
        <source>There is none, so EmojiCam runs without its panel.</source>
        <translation>Não há nenhuma, então o EmojiCam funciona sem a janela.</translation>
    </message>
    <message>
        <source>Start it in a terminal:</source>
        <translation>Inicie-o em um terminal:</translation>
    </message>
    <message>
        <source>Install {names}.</source>
        <translation>Instale {names}.</translation>
    </message>
    <message>
        <source>It cannot show EmojiCam&apos;s panel: {names} is missing.</source>
        <translation>Não pode mostrar a janela do EmojiCam: falta {names}.</translation>
    </message>
    <message>
        <source>This desktop shows no icons of running programs.</source>
        <translation>Esta área de trabalho não mostra ícones dos programas em execução.</translation>
    </message>
    <message>
        <source>Keep EmojiCam&apos;s panel open.</source>
        <translation>Mantenha aberta a janela do EmojiCam.</translation>
    </message>
    <message>
        <source>Install GNOME&apos;s AppIndicator extension.</source>
        <translation>Instale a extensão AppIndicator do GNOME.</translation>
    </message>
    <message>
        <source>Then log out and in again, and switch on AppIndicator in Extensions.</source>
        <translation>Depois saia da sessão, entre de novo e ligue o AppIndicator em Extensões.</translation>
    </message>
    <message>
        <source>GNOME shows no icons of running programs.</source>
        <translation>O GNOME não mostra ícones dos programas em execução.</translation>
    </message>
    <message>
        <source>Only {n} GB free.</source>
        <translation>Só restam {n} GB livres.</translation>
    </message>
    <message>
        <source>Make room before you record.</source>
        <translation>Libere espaço antes de gravar.</translation>
    </message>
    <message>
        <source>This is Linux inside Windows (WSL), which has no cameras.</source>
        <translation>Isto é Linux dentro do Windows (WSL), que não tem câmeras.</translation>
    </message>
    <message>
        <source>{kernel} lacks the drivers for cameras.</source>
        <translation>Faltam a {kernel} os drivers de câmeras.</translation>
    </message>
    <message>
        <source>Install and run EmojiCam in Windows itself, with OBS Studio for its virtual camera.</source>
        <translation>Instale e execute o EmojiCam no próprio Windows, com o OBS Studio para a câmera virtual.</translation>
    </message>
    <message>
        <source>{kernel} cannot load drivers (no CONFIG_MODULES), and a virtual camera takes one.</source>
        <translation>{kernel} não consegue carregar drivers (sem CONFIG_MODULES), e uma câmera virtual precisa de um.</translation>
    </message>
    <message>
        <source>{kernel} was built without support for cameras, real or virtual (no CONFIG_MEDIA_SUPPORT).</source>
        <translation>{kernel} foi compilado sem suporte a câmeras, reais ou virtuais (sem CONFIG_MEDIA_SUPPORT).</translation>
    </message>
    <message>
        <source>{kernel} was built without support for cameras and cannot load drivers, so no virtual camera can exist while it runs (no CONFIG_MEDIA_SUPPORT, no CONFIG_MODULES).</source>
        <translation>{kernel} foi compilado sem suporte a câmeras e não consegue carregar drivers, então não pode haver câmera virtual enquanto ele estiver em uso (sem CONFIG_MEDIA_SUPPORT, sem CONFIG_MODULES).</translation>
    </message>
    <message>
        <source>It is none of this system&apos;s own kernels: who set up this virtual machine or container chose it. Have it started with an ordinary kernel, such as that of Debian&apos;s package linux-image-amd64, or use EmojiCam on another computer.</source>
        <translation>Não é um dos kernels deste sistema: quem preparou esta máquina virtual ou este contêiner o escolheu. Peça que seja iniciado com um kernel comum, como o do pacote linux-image-amd64 do Debian, ou use o EmojiCam em outro computador.</translation>
    </message>
    <message>
        <source>This is a container; the drivers of {kernel} belong to the machine around it.</source>
        <translation>Isto é um contêiner; os drivers de {kernel} pertencem à máquina em volta dele.</translation>
    </message>
    <message>
        <source>Load v4l2loopback there, and start the container with its device, such as --device /dev/video10:</source>
        <translation>Carregue o v4l2loopback lá e inicie o contêiner com o dispositivo dele, por exemplo --device /dev/video10:</translation>
    </message>
    <message>
        <source>{kernel} is running, but an update has replaced its drivers.</source>
        <translation>{kernel} está em uso, mas uma atualização substituiu os drivers dele.</translation>
    </message>
    <message>
        <source>The drivers of {kernel} are not here (/lib/modules/{kernel}).</source>
        <translation>Os drivers de {kernel} não estão aqui (/lib/modules/{kernel}).</translation>
    </message>
    <message>
        <source>Install OBS Studio 30 or later from obsproject.com.</source>
        <translation>Instale o OBS Studio 30 ou mais novo em obsproject.com.</translation>
    </message>
    <message>
        <source>Start OBS&apos;s virtual camera once, allow what macOS asks for, then stop it:</source>
        <translation>Inicie uma vez a câmera virtual do OBS, permita o que o macOS pedir e depois pare-a:</translation>
    </message>
    <message>
        <source>It is missing; EmojiCam shows its pictures on OBS&apos;s virtual camera.</source>
        <translation>Não está instalado; o EmojiCam mostra as imagens na câmera virtual do OBS.</translation>
    </message>
    <message>
        <source>OBS {version} is too old; EmojiCam needs 30 or later.</source>
        <translation>O OBS {version} é antigo demais; o EmojiCam precisa do 30 ou mais novo.</translation>
    </message>
    <message>
        <source>macOS waits for you to allow OBS&apos;s camera.</source>
        <translation>O macOS espera que você permita a câmera do OBS.</translation>
    </message>
    <message>
        <source>OBS&apos;s camera has not been set up yet.</source>
        <translation>A câmera do OBS ainda não foi configurada.</translation>
    </message>
    <message>
        <source>Allow OBS under “{where}” in the window that this opens:</source>
        <translation>Permita o OBS em “{where}” na janela que isto abre:</translation>
    </message>
    <message>
        <source>Open a terminal as administrator, and run emojicam doctor --fix there.</source>
        <translation>Abra um terminal como administrador e execute emojicam doctor --fix nele.</translation>
    </message>
    <message>
        <source>It takes an administrator, and neither sudo nor pkexec is here: run the commands as root yourself.</source>
        <translation>É preciso um administrador, e nem sudo nem pkexec estão aqui: execute você mesmo os comandos como root.</translation>
    </message>
    <message>
        <source>{command} failed (status {n}); the rest was not run.</source>
        <translation>{command} falhou (estado {n}); o resto não foi executado.</translation>
    </message>
    <message>
        <source>This package cannot use cameras at all.</source>
        <translation>Este pacote não pode usar câmeras de forma alguma.</translation>
    </message>
    <message>
        <source>Install it in another way.</source>
        <translation>Instale-o de outra maneira.</translation>
    </message>
    <message>
        <source>It may not use cameras.</source>
        <translation>Não tem permissão para usar câmeras.</translation>
    </message>
    <message>
        <source>It may not see virtual cameras.</source>
        <translation>Não pode ver câmeras virtuais.</translation>
    </message>
    <message>
        <source>It gets its cameras from PipeWire, which may overlook a virtual one.</source>
        <translation>Recebe as câmeras do PipeWire, que pode não perceber uma virtual.</translation>
    </message>
    <message>
        <source>If Firefox does not list {camera}, start EmojiCam, have PipeWire look again, and restart Firefox; or set media.webrtc.camera.allow-pipewire to false in about:config.</source>
        <translation>Se o Firefox não mostrar {camera}, inicie o EmojiCam, faça o PipeWire procurar de novo e reinicie o Firefox; ou ponha media.webrtc.camera.allow-pipewire em false em about:config.</translation>
    </message>
    <message>
        <source>OBS Studio is installed, but its virtual camera is not registered.</source>
        <translation>O OBS Studio está instalado, mas a câmera virtual dele não está registrada.</translation>
    </message>
    <message>
        <source>In a terminal opened as administrator:</source>
        <translation>Em um terminal aberto como administrador:</translation>
    </message>
    <message>
        <source>OBS Studio, whose virtual camera EmojiCam uses, is missing.</source>
        <translation>Falta o OBS Studio, cuja câmera virtual o EmojiCam usa.</translation>
    </message>
    <message>
        <source>Windows&apos; camera service is switched off: many programs see no camera then.</source>
        <translation>O serviço de câmera do Windows está desligado: assim muitos programas não veem nenhuma câmera.</translation>
    </message>
    <message>
        <source>Windows was told to bypass its camera service: only one program at a time gets a camera.</source>
        <translation>O Windows foi instruído a contornar o serviço de câmera: só um programa por vez consegue uma câmera.</translation>
    </message>
    <message>
        <source>Windows does not let programs use the camera.</source>
        <translation>O Windows não deixa os programas usarem a câmera.</translation>
    </message>
    <message>
        <source>Switch on “Let desktop apps access your camera”:</source>
        <translation>Ligue “Permitir que aplicativos da área de trabalho acessem sua câmera”:</translation>
    </message>
    <message>
        <source>{what} cannot be written to {path}; name a file in a folder that you may write to.</source>
        <translation>{what}: não é possível escrever em {path}; escolha um arquivo em uma pasta em que você possa escrever.</translation>
    </message>
    <message>
        <source>{what} cannot be written to {path} ({why}); name another file.</source>
        <translation>{what}: não é possível escrever em {path} ({why}); escolha outro arquivo.</translation>
    </message>
    <message>
        <source>reinstall EmojiCam to get its networks back</source>
        <translation>reinstale o EmojiCam para recuperar as redes</translation>
    </message>
    <message>
        <source>{name} takes {ms} ms on {provider} and {cpu_ms} ms on the CPU: choose --provider cpu</source>
        <translation>{name} leva {ms} ms em {provider} e {cpu_ms} ms na CPU: use a CPU (--provider cpu)</translation>
    </message>
    <message>
        <source>the network {path} is missing or cannot be read: {remedy}</source>
        <translation>a rede {path} falta ou não pode ser lida: {remedy}</translation>
    </message>
    <message>
        <source>name another file</source>
        <translation>escolha outro arquivo</translation>
    </message>
    <message>
        <source>name an ONNX file that ONNX Runtime knows</source>
        <translation>escolha um arquivo ONNX que o ONNX Runtime conheça</translation>
    </message>
    <message>
        <source>the list of networks {path} cannot be read ({error}): {remedy}</source>
        <translation>a lista de redes {path} não pode ser lida ({error}): {remedy}</translation>
    </message>
    <message>
        <source>the network {name} is not described in {path}: {remedy}</source>
        <translation>a rede {name} não está descrita em {path}: {remedy}</translation>
    </message>
    <message>
        <source>the network {path} is damaged (its checksum is not the one in MANIFEST.toml): {remedy}</source>
        <translation>a rede {path} está danificada (a soma de verificação não é a de MANIFEST.toml): {remedy}</translation>
    </message>
    <message>
        <source>there is no provider {name}: choose auto, {names}</source>
        <translation>não há unidade de cálculo {name}: escolha auto, {names}</translation>
    </message>
    <message>
        <source>the network {name} cannot be loaded ({error}): {remedy}</source>
        <translation>a rede {name} não pode ser carregada ({error}): {remedy}</translation>
    </message>
    <message>
        <source>{name} runs on {provider}, for {wanted} is not available: install its driver and runtime, or choose auto</source>
        <translation>{name} roda em {provider}, pois {wanted} não está disponível: instale o driver e o ambiente dele ou escolha auto</translation>
    </message>
    <message>
        <source>A port is a number from 0 to 65535, not {port}: say http, or http:8091.</source>
        <translation>Uma porta é um número de 0 a 65535, não {port}: escreva http ou http:8091.</translation>
    </message>
    <message>
        <source>There is no sink {name}: choose virtualcam, http, pipewire, null, or a file ending in .mp4 or .webm.</source>
        <translation>Não há saída {name}: escolha virtualcam, http, pipewire, null ou um arquivo que termine em .mp4 ou .webm.</translation>
    </message>
    <message>
        <source>{codec} cannot record {width}x{height} ({error}): try another size or type of file.</source>
        <translation>{codec} não consegue gravar {width}x{height} ({error}): experimente outro tamanho ou tipo de arquivo.</translation>
    </message>
    <message>
        <source>{name} was opened for pictures of {width}x{height} and got one of {w}x{h}: start it anew.</source>
        <translation>{name} foi aberto para imagens de {width}x{height} e recebeu uma de {w}x{h}: inicie de novo.</translation>
    </message>
    <message>
        <source>The animated picture</source>
        <translation>A imagem animada</translation>
    </message>
    <message>
        <source>{path} cannot be written ({error}): record an .mp4 instead.</source>
        <translation>{path} não pode ser escrito ({error}): grave um .mp4 em vez disso.</translation>
    </message>
    <message>
        <source>There is no virtual camera yet: {remedy}.</source>
        <translation>Ainda não há câmera virtual: {remedy}.</translation>
    </message>
    <message>
        <source>Another program is showing its pictures on {names}: close it, and start again.</source>
        <translation>Outro programa está mostrando as imagens dele em {names}: feche-o e comece de novo.</translation>
    </message>
    <message>
        <source>There is no device {path}: see emojicam devices, or {remedy}.</source>
        <translation>Não há dispositivo {path}: veja emojicam devices, ou {remedy}.</translation>
    </message>
    <message>
        <source>join the group video, with: sudo usermod -a -G video $USER</source>
        <translation>entre no grupo video com: sudo usermod -a -G video $USER</translation>
    </message>
    <message>
        <source>Cannot open {path} ({error}): {remedy}.</source>
        <translation>Não é possível abrir {path} ({error}): {remedy}.</translation>
    </message>
    <message>
        <source>{path} is not a virtual camera: see emojicam devices, or {remedy}.</source>
        <translation>{path} não é uma câmera virtual: veja emojicam devices, ou {remedy}.</translation>
    </message>
    <message>
        <source>{output} hangs: stop what uses it, or plug it in anew, to go on with it.</source>
        <translation>{output} não responde: feche o que o usa ou ligue-o de novo para continuar com ele.</translation>
    </message>
    <message>
        <source>An output did not open in time; unplug or restart the device and try again.</source>
        <translation>Uma saída não abriu a tempo; desconecte ou reinicie o dispositivo e tente de novo.</translation>
    </message>
    <message>
        <source>{name} cannot be opened ({error}); choose another output with --sink.</source>
        <translation>{name} não pode ser aberto ({error}); escolha outra saída com --sink.</translation>
    </message>
    <message>
        <source>Cannot record to {name}: the name of a recording ends in {endings}.</source>
        <translation>Não é possível gravar em {name}: o nome de uma gravação termina em {endings}.</translation>
    </message>
    <message>
        <source>Cannot write to {name} ({error}): free space or record elsewhere.</source>
        <translation>Não é possível escrever {name} ({error}): libere espaço ou grave em outro lugar.</translation>
    </message>
    <message>
        <source>{why} The clip has no sound.</source>
        <translation>{why} O clipe não tem som.</translation>
    </message>
    <message>
        <source>The first {seconds} s are in {path}.</source>
        <translation>Os primeiros {seconds} s estão em {path}.</translation>
    </message>
    <message>
        <source>No space was left for {name}: free some, or record to another disk.{more}</source>
        <translation>Não sobrou espaço para {name}: libere algum ou grave em outro disco.{more}</translation>
    </message>
    <message>
        <source>Recording {name} broke off ({error}): record to another disk or folder.{more}</source>
        <translation>A gravação {name} foi interrompida ({error}): grave em outro disco ou pasta.{more}</translation>
    </message>
    <message>
        <source>it was deleted meanwhile</source>
        <translation>foi apagada entretanto</translation>
    </message>
    <message>
        <source>There is nothing to replay yet: wait until your emoji has been seen for a moment.</source>
        <translation>Ainda não há o que guardar: espere até que o seu emoji tenha sido visto por um momento.</translation>
    </message>
    <message>
        <source>The replay cannot be saved to {path} ({error}): choose another folder.</source>
        <translation>Os últimos segundos não podem ser guardados em {path} ({error}): escolha outra pasta.</translation>
    </message>
    <message>
        <source>The folder {path} does not exist: create it, or record somewhere else.</source>
        <translation>A pasta {path} não existe: crie-a ou grave em outro lugar.</translation>
    </message>
    <message>
        <source>Another program is recording to {path}: choose another name.</source>
        <translation>Outro programa está gravando em {path}: escolha outro nome.</translation>
    </message>
    <message>
        <source>{path} is a folder: give the recording a name of its own.</source>
        <translation>{path} é uma pasta: dê à gravação um nome próprio.</translation>
    </message>
    <message>
        <source>Cannot write to {path} ({error}): record to a folder of your own.</source>
        <translation>Não é possível escrever em {path} ({error}): grave em uma pasta sua.</translation>
    </message>
    <message>
        <source>Cannot write to {path} ({error}): record to another folder.</source>
        <translation>Não é possível escrever em {path} ({error}): grave em outra pasta.</translation>
    </message>
    <message>
        <source>load v4l2loopback with: {command}</source>
        <translation>carregue o v4l2loopback com: {command}</translation>
    </message>
    <message>
        <source>install OBS Studio 28 or later from obsproject.com, and do not start its own virtual camera</source>
        <translation>instale o OBS Studio 28 ou mais novo em obsproject.com e não inicie a câmera virtual dele</translation>
    </message>
    <message>
        <source>install OBS Studio 30 or later from obsproject.com, and start and stop its virtual camera once</source>
        <translation>instale o OBS Studio 30 ou mais novo em obsproject.com e inicie e pare uma vez a câmera virtual dele</translation>
    </message>
    <message>
        <source>{name} takes no more pictures ({error}): start EmojiCam again.</source>
        <translation>{name} não aceita mais imagens ({error}): inicie o EmojiCam de novo.</translation>
    </message>
    <message>
        <source>{device} is being watched in the format {format}: close what uses it, and start again.</source>
        <translation>{device} está sendo vista no formato {format}: feche o que a usa e comece de novo.</translation>
    </message>
    <message>
        <source>pyvirtualcam does not work here ({error}): use --sink http instead.</source>
        <translation>O pyvirtualcam não funciona aqui ({error}): use --sink http em vez disso.</translation>
    </message>
    <message>
        <source>use --sink http instead</source>
        <translation>use --sink http em vez disso</translation>
    </message>
    <message>
        <source>Cannot become a {width}x{height} virtual camera ({why}): {remedy}.</source>
        <translation>Não é possível ter uma câmera virtual de {width}x{height} ({why}): {remedy}.</translation>
    </message>
    <message>
        <source>no face found</source>
        <translation>nenhum rosto encontrado</translation>
    </message>
    <message>
        <source>{name} at {seconds} s</source>
        <translation>{name} aos {seconds} s</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>e mais {n}</translation>
    </message>
    <message>
        <source>None of {n} pictures shows a face well enough ({why}); {remedy}</source>
        <translation>Nenhuma das {n} imagens mostra um rosto bem o bastante ({why}); {remedy}</translation>
    </message>
    <message>
        <source>take one from the front, in even light, near enough that the face fills a third of it</source>
        <translation>tire uma de frente, com luz uniforme e tão perto que o rosto ocupe um terço dela</translation>
    </message>
    <message>
        <source>{name} shows {n} faces; say which with --face N, counted from the left, or --face largest.</source>
        <translation>{name} mostra {n} rostos; escolha uma foto em que só o seu apareça.</translation>
    </message>
    <message>
        <source>{name} shows {n} faces, so there is no face {number}; give --face another.</source>
        <translation>{name} mostra {n} rostos, então não há rosto {number}; escolha outro.</translation>
    </message>
    <message>
        <source>too small</source>
        <translation>rosto pequeno demais</translation>
    </message>
    <message>
        <source>blurred</source>
        <translation>fora de foco</translation>
    </message>
    <message>
        <source>turned away</source>
        <translation>rosto virado</translation>
    </message>
    <message>
        <source>head tipped back</source>
        <translation>cabeça para trás</translation>
    </message>
    <message>
        <source>head bowed</source>
        <translation>cabeça baixa</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>escura</translation>
    </message>
    <message>
        <source>overexposed</source>
        <translation>clara demais</translation>
    </message>
    <message>
        <source>lit from one side</source>
        <translation>iluminada de um lado só</translation>
    </message>
    <message>
        <source>mouth covered</source>
        <translation>boca coberta</translation>
    </message>
    <message>
        <source>eyes covered</source>
        <translation>olhos cobertos</translation>
    </message>
    <message>
        <source>mouth wide open</source>
        <translation>boca muito aberta</translation>
    </message>
    <message>
        <source>eyes shut</source>
        <translation>olhos fechados</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>um texto entre aspas</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>um número inteiro</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>um número</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>cannot write the persona {path} ({error}): choose a folder that you may write to</source>
        <translation>a persona {path} não pode ser guardada ({error}): escolha uma pasta em que você possa escrever</translation>
    </message>
    <message>
        <source>{file} is not valid TOML ({error}): correct that line or make the persona anew</source>
        <translation>{file} não é TOML válido ({error}): corrija essa linha ou refaça a persona</translation>
    </message>
    <message>
        <source>{file} has an unknown section [{name}]: {hint}</source>
        <translation>{file} tem uma seção desconhecida [{name}]: {hint}</translation>
    </message>
    <message>
        <source>no persona {name}: {hint}; there are: {names}</source>
        <translation>não há persona {name}: {hint}; há: {names}</translation>
    </message>
    <message>
        <source>{error} What was recorded is kept as a film: {kept}.</source>
        <translation>{error} O que foi gravado fica guardado como vídeo: {kept}.</translation>
    </message>
    <message>
        <source>make one with `emojicam enroll PHOTO --name {name}`</source>
        <translation>crie-a com `emojicam enroll FOTO --name {name}`</translation>
    </message>
    <message>
        <source>{file} has an unknown key {name}: {hint}</source>
        <translation>{file} tem um traço desconhecido {name}: {hint}</translation>
    </message>
    <message>
        <source>{where} must be one of {choices}, got {value}: {hint}</source>
        <translation>{where} deve ser um destes: {choices}, não {value}: {hint}</translation>
    </message>
    <message>
        <source>The network that draws clay has not learned this cut of hair and draws the nearest that it knows.</source>
        <translation>A rede que desenha o estilo Massinha não aprendeu este corte de cabelo e desenha o mais parecido que conhece.</translation>
    </message>
    <message>
        <source>Stickers cannot be written to {folder} ({error}); choose a folder that you may write to.</source>
        <translation>Não é possível gravar os stickers em {folder} ({error}); escolha uma pasta em que possa gravar.</translation>
    </message>
    <message>
        <source>there is no persona file {path}: check the path, or copy a stock persona and change it</source>
        <translation>não há arquivo de persona {path}: verifique o caminho, ou copie uma das personas incluídas e mude-a</translation>
    </message>
    <message>
        <source>{what}; the style clay is sharpest with it, classic does not need it.</source>
        <translation>{what}; com ele o estilo Massinha fica mais nítido, o Clássico não precisa dele.</translation>
    </message>
    <message>
        <source>{path} is not a text file: a persona is a TOML file in UTF-8</source>
        <translation>{path} não é um arquivo de texto: uma persona é um arquivo TOML em UTF-8</translation>
    </message>
    <message>
        <source>cannot read the persona {path} ({error}): check the path</source>
        <translation>a persona {path} não pode ser lida ({error}): verifique o caminho</translation>
    </message>
    <message>
        <source>{file} has no `schema`: a persona file begins with `schema = {n}`</source>
        <translation>{file} não tem `schema`: um arquivo de persona começa com `schema = {n}`</translation>
    </message>
    <message>
        <source>{file} has schema {found} but this program reads schema {known}: update EmojiCam or make the persona anew</source>
        <translation>{file} tem o esquema {found}, mas este programa lê o esquema {known}: atualize o EmojiCam ou refaça a persona</translation>
    </message>
    <message>
        <source>{file}: {name} must be a section of traits, got {value}: write [{name}] on a line of its own</source>
        <translation>{file}: {name} deve ser uma seção de traços, não {value}: escreva [{name}] em uma linha própria</translation>
    </message>
    <message>
        <source>{where} must be {kind}, got {value}: correct it or remove the line</source>
        <translation>{where} deve ser {kind}, não {value}: corrija ou remova a linha</translation>
    </message>
    <message>
        <source>{where} must be {n} numbers in brackets, or []: calibrate anew or remove the line</source>
        <translation>{where} deve ter {n} números entre colchetes, ou []: aprenda o rosto de novo ou remova a linha</translation>
    </message>
    <message>
        <source>{where} must be a colour like &quot;#ffcc00&quot;, got {value}: six hexadecimal digits after the #</source>
        <translation>{where} deve ser uma cor como &quot;#ffcc00&quot;, não {value}: seis dígitos hexadecimais depois do #</translation>
    </message>
    <message>
        <source>{where} must be in {low}..{high}, got {value}: choose a number in that range</source>
        <translation>{where} deve estar em {low}..{high}, não em {value}: escolha um número nesse intervalo</translation>
    </message>
    <message>
        <source>did you mean {name}?</source>
        <translation>você quis dizer {name}?</translation>
    </message>
    <message>
        <source>remove it, or see the stock personas for what there is</source>
        <translation>remova-o, ou veja nas personas incluídas o que existe</translation>
    </message>
    <message>
        <source>There is no photo {path}; check its name and folder.</source>
        <translation>Não há foto {path}; verifique o nome e a pasta.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be read ({error}); name another.</source>
        <translation>A pasta {path} não pode ser lida ({error}); escolha outra.</translation>
    </message>
    <message>
        <source>There is no photo in the folder {path}; name one with JPEG, PNG, WebP or HEIC files.</source>
        <translation>Não há foto na pasta {path}; escolha uma com arquivos JPEG, PNG, WebP ou HEIC.</translation>
    </message>
    <message>
        <source>{path} is {width}x{height} pixels, too small to hold a face; use a larger photo.</source>
        <translation>{path} tem {width}x{height} pixels, pequena demais para um rosto; use uma foto maior.</translation>
    </message>
    <message>
        <source>{path} is a folder; name the photos in it.</source>
        <translation>{path} é uma pasta; escolha as fotos dentro dela.</translation>
    </message>
    <message>
        <source>{path} is a device, not a photo; name a file.</source>
        <translation>{path} é um dispositivo, não uma foto; escolha um arquivo.</translation>
    </message>
    <message>
        <source>{path} is empty; copy or take the photo anew.</source>
        <translation>{path} está vazio; copie ou tire a foto de novo.</translation>
    </message>
    <message>
        <source>damaged or cut off</source>
        <translation>um arquivo danificado ou cortado</translation>
    </message>
    <message>
        <source>neither a photo nor a film that can be read</source>
        <translation>nem foto nem filme que possa ser lido</translation>
    </message>
    <message>
        <source>{path} is {what}; look at it in another program, or save it anew as JPEG or PNG.</source>
        <translation>{path} é {what}; veja-o em outro programa ou guarde-o de novo como JPEG ou PNG.</translation>
    </message>
    <message>
        <source>{path} has {width}x{height} pixels, more than a photo has; save it smaller and try again.</source>
        <translation>{path} tem {width}x{height} pixels, mais do que uma foto tem; guarde-a menor e tente de novo.</translation>
    </message>
    <message>
        <source>A name has 1 to {n} letters.</source>
        <translation>Um nome tem de 1 a {n} letras.</translation>
    </message>
    <message>
        <source>{name} cannot be a name: choose one of letters, digits and blanks.</source>
        <translation>{name} não pode ser um nome: escolha um de letras, dígitos e espaços.</translation>
    </message>
    <message>
        <source>There is a persona {name} already: choose another name.</source>
        <translation>Já existe uma persona {name}: escolha outro nome.</translation>
    </message>
    <message>
        <source>{name} comes with EmojiCam and keeps its name: duplicate it and rename the copy.</source>
        <translation>{name} vem com o EmojiCam e mantém o nome: duplique-a e renomeie a cópia.</translation>
    </message>
    <message>
        <source>{name} comes with EmojiCam and stays.</source>
        <translation>{name} vem com o EmojiCam e fica.</translation>
    </message>
    <message>
        <source>{name} cannot be deleted ({why}): delete {path} yourself.</source>
        <translation>{name} não pode ser apagada ({why}): apague {path} você mesmo.</translation>
    </message>
    <message>
        <source>{name} cannot be renamed ({error}): choose another name.</source>
        <translation>{name} não pode ser renomeada ({error}): escolha outro nome.</translation>
    </message>
    <message>
        <source>The style {style} is not drawn by the {renderer}: only --style clay is.</source>
        <translation>O estilo {style} não é desenhado por {renderer}: só o Massinha é.</translation>
    </message>
    <message>
        <source>{driver} is no graphics card but a program on the processor, too slow for a call; --renderer studio has it draw all the same.</source>
        <translation>{driver} não é uma placa de vídeo, mas um programa no processador, lento demais para uma chamada; com --renderer studio ele desenha mesmo assim.</translation>
    </message>
    <message>
        <source>Drawn in the style classic, not clay.  {why}</source>
        <translation>Desenhado no estilo Clássico, não Massinha.  {why}</translation>
    </message>
    <message>
        <source>Drawn in the style classic, not clay.  {why}  And the network takes {ms} ms a picture here.</source>
        <translation>Desenhado no estilo Clássico, não Massinha.  {why}  E aqui a rede leva {ms} ms por imagem.</translation>
    </message>
    <message>
        <source>Clay is drawn by a network in {ms} ms.  {why}</source>
        <translation>O estilo Massinha é desenhado por uma rede em {ms} ms.  {why}</translation>
    </message>
    <message>
        <source>The backdrop {path} is not a picture; choose a PNG or JPEG file.</source>
        <translation>O fundo {path} não é uma imagem; escolha um arquivo PNG ou JPEG.</translation>
    </message>
    <message>
        <source>The backdrop {path} cannot be read ({error}); use #rrggbb, one of {names}, a picture, or {blur} for your room.</source>
        <translation>O fundo {path} não pode ser lido ({error}); use #rrggbb, um destes: {names}, uma imagem, ou {blur} para o seu ambiente.</translation>
    </message>
    <message>
        <source>The studio is closed: open another one.</source>
        <translation>O estúdio está fechado: abra outro.</translation>
    </message>
    <message>
        <source>The graphics driver does not answer for {seconds} s: restart the machine, or choose --style classic, which needs none.</source>
        <translation>O driver de vídeo não responde há {seconds} s: reinicie o computador ou escolha o estilo Clássico, que não precisa dele.</translation>
    </message>
    <message>
        <source>The graphics library moderngl cannot be loaded ({error}): reinstall EmojiCam.</source>
        <translation>A biblioteca gráfica moderngl não pode ser carregada ({error}): reinstale o EmojiCam.</translation>
    </message>
    <message>
        <source>The graphics library moderngl cannot be loaded ({error})</source>
        <translation>A biblioteca gráfica moderngl não pode ser carregada ({error})</translation>
    </message>
    <message>
        <source>install your graphics card&apos;s driver, or Mesa&apos;s with `apt install libgl1 libegl1 libgl1-mesa-dri`</source>
        <translation>instale o driver da sua placa de vídeo ou o do Mesa com `apt install libgl1 libegl1 libgl1-mesa-dri`</translation>
    </message>
    <message>
        <source>install your graphics card&apos;s driver</source>
        <translation>instale o driver da sua placa de vídeo</translation>
    </message>
    <message>
        <source>restart the machine</source>
        <translation>reinicie o computador</translation>
    </message>
    <message>
        <source>a driver without a name</source>
        <translation>um driver sem nome</translation>
    </message>
    <message>
        <source>if that happens again, restart the machine, or choose --style classic, which needs no driver</source>
        <translation>se isso acontecer de novo, reinicie o computador ou escolha o estilo Clássico, que não precisa de driver</translation>
    </message>
    <message>
        <source>The graphics driver {name} gave up drawing ({why}): {remedy}.</source>
        <translation>O driver de vídeo {name} parou de desenhar ({why}): {remedy}.</translation>
    </message>
    <message>
        <source>{remedy}, or choose --style classic, which needs none</source>
        <translation>{remedy}, ou escolha o estilo Clássico, que não precisa de nenhum</translation>
    </message>
    <message>
        <source>OpenGL {version} cannot be had here ({why}): {remedy}.</source>
        <translation>Não há OpenGL {version} aqui ({why}): {remedy}.</translation>
    </message>
    <message>
        <source>OpenGL {version} cannot be had here ({why})</source>
        <translation>Não há OpenGL {version} aqui ({why})</translation>
    </message>
    <message>
        <source>The network that draws clay failed ({error}): choose --style classic.</source>
        <translation>A rede que desenha o estilo Massinha falhou ({error}): escolha o estilo Clássico.</translation>
    </message>
    <message>
        <source>its picture is empty</source>
        <translation>a imagem dele está vazia</translation>
    </message>
    <message>
        <source>The graphics driver {name} cannot draw clay ({what}): {remedy}.</source>
        <translation>O driver de vídeo {name} não consegue desenhar o estilo Massinha ({what}): {remedy}.</translation>
    </message>
    <message>
        <source>There is no reaction {name}; there are {names}.</source>
        <translation>Não há reação {name}; há {names}.</translation>
    </message>
    <message>
        <source>The style was changed in the middle.  {why}</source>
        <translation>O estilo mudou no meio do caminho.  {why}</translation>
    </message>
    <message>
        <source>The drawing library skia cannot be loaded ({error}): install the system&apos;s OpenGL libraries, on Debian and Ubuntu with `apt install libgl1 libegl1 libexpat1`.</source>
        <translation>A biblioteca de desenho skia não pode ser carregada ({error}): instale as bibliotecas OpenGL do sistema, no Debian e no Ubuntu com `apt install libgl1 libegl1 libexpat1`.</translation>
    </message>
    <message>
        <source>A sticker does not fit into the {bytes} bytes of a {kind} file; leave that sticker out.</source>
        <translation>Uma figurinha não cabe nos {bytes} bytes de um arquivo {kind}; deixe-a de fora.</translation>
    </message>
    <message>
        <source>There is no sticker {name}; there are {names}.</source>
        <translation>Não há figurinha {name}; há {names}.</translation>
    </message>
    <message>
        <source>The sticker</source>
        <translation>A figurinha</translation>
    </message>
    <message>
        <source>The settings</source>
        <translation>As configurações</translation>
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
        <translation>Câmera</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Procurar de novo</translation>
    </message>
    <message>
        <source>The first that works</source>
        <translation>A primeira que funcionar</translation>
    </message>
    <message>
        <source>in use by {names}</source>
        <translation>em uso por {names}</translation>
    </message>
    <message>
        <source>An actor, no camera</source>
        <translation>Um ator, sem câmera</translation>
    </message>
    <message>
        <source>In Zoom, Meet or Teams choose the camera called EmojiCam.</source>
        <translation>No Zoom, Meet ou Teams, escolha a câmera EmojiCam.</translation>
    </message>
    <message>
        <source>Virtual camera</source>
        <translation>Câmera virtual</translation>
    </message>
    <message>
        <source>Where clips go</source>
        <translation>Para onde vão os clipes</translation>
    </message>
    <message>
        <source>What a clip is</source>
        <translation>O que é um clipe</translation>
    </message>
    <message>
        <source>Film, MP4</source>
        <translation>Filme, MP4</translation>
    </message>
    <message>
        <source>Film, WebM</source>
        <translation>Filme, WebM</translation>
    </message>
    <message>
        <source>Animated WebP</source>
        <translation>WebP animado</translation>
    </message>
    <message>
        <source>Animated GIF</source>
        <translation>GIF animado</translation>
    </message>
    <message>
        <source>With the sound of your microphone</source>
        <translation>Com o som do seu microfone</translation>
    </message>
    <message>
        <source>It is open only while a clip is recorded.</source>
        <translation>Ele só fica aberto enquanto um clipe é gravado.</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clipes</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Idioma do sistema</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Cores do sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>When this window is closed</source>
        <translation>Ao fechar esta janela</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Perguntar</translation>
    </message>
    <message>
        <source>Less motion in this window</source>
        <translation>Menos movimento nesta janela</translation>
    </message>
    <message>
        <source>The first steps again</source>
        <translation>Os primeiros passos de novo</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Esta janela</translation>
    </message>
    <message>
        <source>Keys that work in every program</source>
        <translation>Teclas que funcionam em todos os programas</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Another program has some of these keys. Once it lets go, switch this off and on again.</source>
        <translation>Outro programa está com algumas destas teclas. Quando ele as liberar, desligue e ligue isto de novo.</translation>
    </message>
    <message>
        <source>Here the desktop gives no such keys. In its own settings bind keys to these commands:</source>
        <translation>Aqui o ambiente de trabalho não oferece essas teclas. Nas definições dele, associe teclas a estes comandos:</translation>
    </message>
    <message>
        <source>Choose them in your desktop&apos;s settings.</source>
        <translation>Escolha-as nas definições do seu ambiente de trabalho.</translation>
    </message>
    <message>
        <source>Asking for the keys. Your desktop may ask you which.</source>
        <translation>Pedindo as teclas. A sua área de trabalho pode perguntar quais.</translation>
    </message>
    <message>
        <source>another program has it</source>
        <translation>outro programa está com ela</translation>
    </message>
    <message>
        <source>Your system gives no such keys now. A program that binds keys to commands can use these:</source>
        <translation>O seu sistema não dá essas teclas agora. Um programa que associe teclas a comandos pode usar estes:</translation>
    </message>
    <message>
        <source>EmojiCam, among your videos</source>
        <translation>EmojiCam, entre os seus vídeos</translation>
    </message>
    <message>
        <source>Animated pictures have no sound.</source>
        <translation>Imagens animadas não têm som.</translation>
    </message>
    <message>
        <source>Your system asks for it.</source>
        <translation>O seu sistema pede isso.</translation>
    </message>
</context>
<context>
    <name>StickersPage</name>
    <message>
        <source>React to my expressions</source>
        <translation>Reagir às minhas expressões</translation>
    </message>
    <message>
        <source>Hearts for a smile that is held, steam for anger, and the like</source>
        <translation>Corações para um sorriso mantido, vapor para a raiva e assim por diante</translation>
    </message>
    <message>
        <source>React, for others to see</source>
        <translation>Reagir, para os outros verem</translation>
    </message>
    <message>
        <source>A click copies one; pull it into a chat, or save all of them.</source>
        <translation>Um clique copia uma; arraste-a para uma conversa ou salve todas.</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>Salvar todas</translation>
    </message>
    <message>
        <source>Stickers of you</source>
        <translation>Figurinhas de você</translation>
    </message>
    <message>
        <source>Copies this sticker</source>
        <translation>Copia esta figurinha</translation>
    </message>
    <message>
        <source>Copied: {name}</source>
        <translation>Copiada: {name}</translation>
    </message>
    <message>
        <source>Where should the stickers go?</source>
        <translation>Onde salvar as figurinhas?</translation>
    </message>
    <message>
        <source>{count} stickers are in {name}</source>
        <translation>{count} figurinhas estão em {name}</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open EmojiCam</source>
        <translation>Abrir o EmojiCam</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ligada</translation>
    </message>
    <message>
        <source>Blank now</source>
        <translation>Ocultar já</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Parar a gravação</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Gravar</translation>
    </message>
    <message>
        <source>Keep the last 10 s</source>
        <translation>Guardar os últimos 10 s</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Personagem</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Gravando</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Which camera sees you?</source>
        <translation>Qual câmera vê você?</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Quem é você?</translation>
    </message>
    <message>
        <source>Meet your emoji</source>
        <translation>Conheça o seu emoji</translation>
    </message>
    <message>
        <source>Be seen</source>
        <translation>Apareça</translation>
    </message>
    <message>
        <source>Filmed for this page only; nothing is kept. Later EmojiCam films only while somebody looks.</source>
        <translation>Filmado só para esta página; nada é guardado. Depois, o EmojiCam só filma enquanto alguém olha.</translation>
    </message>
    <message>
        <source>A few taps, and it is you. All of it can be changed later.</source>
        <translation>Alguns toques, e é você. Tudo pode ser mudado depois.</translation>
    </message>
    <message>
        <source>In Zoom, Meet or Teams choose the camera called EmojiCam.</source>
        <translation>No Zoom, Meet ou Teams, escolha a câmera EmojiCam.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Skip the first steps</source>
        <translation>Pular os primeiros passos</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Make my emoji</source>
        <translation>Criar o meu emoji</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Câmeras</translation>
    </message>
    <message>
        <source>in use by {names}</source>
        <translation>em uso por {names}</translation>
    </message>
    <message>
        <source>An actor</source>
        <translation>Um ator</translation>
    </message>
    <message>
        <source>No camera can be used now: plug one in, or close what uses it.</source>
        <translation>Nenhuma câmera disponível agora: conecte uma ou feche o que a usa.</translation>
    </message>
    <message>
        <source>Choose who is nearest to you; the next step makes it you.</source>
        <translation>Escolha quem mais se parece com você; o próximo passo o torna você.</translation>
    </message>
    <message>
        <source>From photos of you only numbers are kept, and the photos never leave this computer.</source>
        <translation>Das suas fotos só ficam números, e elas nunca saem deste computador.</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personagens</translation>
    </message>
    <message>
        <source>Or choose who is nearest to you:</source>
        <translation>Ou escolha quem mais se parece com você:</translation>
    </message>
    <message>
        <source>One moment: the camera is waking up …</source>
        <translation>Um momento: a câmera está acordando …</translation>
    </message>
    <message>
        <source>No camera is chosen. Go back to choose one, or drop photos here.</source>
        <translation>Nenhuma câmera foi escolhida. Volte para escolher uma ou solte fotos aqui.</translation>
    </message>
    <message>
        <source>me</source>
        <translation>eu</translation>
    </message>
    <message>
        <source>One moment: your emoji is waking up …</source>
        <translation>Um momento: o seu emoji está acordando …</translation>
    </message>
    <message>
        <source>Your photo</source>
        <translation>A sua foto</translation>
    </message>
</context>
<context>
    <name>Wheel</name>
    <message>
        <source>How light</source>
        <translation>Quão claro</translation>
    </message>
    <message>
        <source>Colour as #rrggbb</source>
        <translation>Cor como #rrggbb</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>In Zoom and Meet, the arrow beside the camera button opens the list of cameras: EmojiCam is in it.</source>
        <translation>No Zoom e no Meet, a seta ao lado do botão da câmera abre a lista de câmeras: o EmojiCam está nela.</translation>
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
        <translation>Câmera ligada</translation>
    </message>
    <message>
        <source>Show your emoji to others, or let the camera go (Ctrl+E)</source>
        <translation>Mostrar o seu emoji ou liberar a câmera (Ctrl+E)</translation>
    </message>
    <message>
        <source>Record a clip (Ctrl+R)</source>
        <translation>Gravar um clipe (Ctrl+R)</translation>
    </message>
    <message>
        <source>Keep the last ten seconds as a clip (Ctrl+L)</source>
        <translation>Guardar os últimos dez segundos como clipe (Ctrl+L)</translation>
    </message>
    <message>
        <source>Hide your emoji at once (Ctrl+B)</source>
        <translation>Ocultar o seu emoji na hora (Ctrl+B)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Gravar</translation>
    </message>
    <message>
        <source>Last 10 s</source>
        <translation>Últimos 10 s</translation>
    </message>
    <message>
        <source>Blank now</source>
        <translation>Ocultar já</translation>
    </message>
    <message>
        <source>See yourself as in a mirror; others never do</source>
        <translation>Ver-se como num espelho; os outros nunca</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Stickers</source>
        <translation>Figurinhas</translation>
    </message>
    <message>
        <source>One moment: your emoji is waking up …</source>
        <translation>Um momento: o seu emoji está acordando …</translation>
    </message>
    <message>
        <source>Stop {time}</source>
        <translation>Parar {time}</translation>
    </message>
    <message>
        <source>Recording {time}</source>
        <translation>Gravando {time}</translation>
    </message>
    <message>
        <source>Recording {time}, microphone on</source>
        <translation>Gravando {time}, microfone ligado</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Skin</source>
        <translation>Pele</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Rosto</translation>
    </message>
    <message>
        <source>Eyes</source>
        <translation>Olhos</translation>
    </message>
    <message>
        <source>Brows</source>
        <translation>Sobrancelhas</translation>
    </message>
    <message>
        <source>Nose</source>
        <translation>Nariz</translation>
    </message>
    <message>
        <source>Mouth</source>
        <translation>Boca</translation>
    </message>
    <message>
        <source>Hair</source>
        <translation>Cabelo</translation>
    </message>
    <message>
        <source>Beard</source>
        <translation>Barba</translation>
    </message>
    <message>
        <source>Glasses</source>
        <translation>Óculos</translation>
    </message>
    <message>
        <source>Headwear</source>
        <translation>Chapéus</translation>
    </message>
    <message>
        <source>Earrings</source>
        <translation>Brincos</translation>
    </message>
    <message>
        <source>Clothes</source>
        <translation>Roupa</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Tom</translation>
    </message>
    <message>
        <source>Rosy cheeks</source>
        <translation>Bochechas rosadas</translation>
    </message>
    <message>
        <source>Freckles</source>
        <translation>Sardas</translation>
    </message>
    <message>
        <source>Cool to warm</source>
        <translation>De frio a quente</translation>
    </message>
    <message>
        <source>Lines of age</source>
        <translation>Linhas da idade</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largura</translation>
    </message>
    <message>
        <source>Jaw</source>
        <translation>Maxilar</translation>
    </message>
    <message>
        <source>Chin</source>
        <translation>Queixo</translation>
    </message>
    <message>
        <source>Cheeks</source>
        <translation>Bochechas</translation>
    </message>
    <message>
        <source>Ears</source>
        <translation>Orelhas</translation>
    </message>
    <message>
        <source>Forehead</source>
        <translation>Testa</translation>
    </message>
    <message>
        <source>Temples</source>
        <translation>Têmporas</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distância</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Tilt</source>
        <translation>Inclinação</translation>
    </message>
    <message>
        <source>Eye colour</source>
        <translation>Cor dos olhos</translation>
    </message>
    <message>
        <source>Lashes</source>
        <translation>Cílios</translation>
    </message>
    <message>
        <source>Roundness</source>
        <translation>Redondeza</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>Espessura</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Cor</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Comprimento</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Dorso</translation>
    </message>
    <message>
        <source>Fullness</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Upper lip</source>
        <translation>Lábio superior</translation>
    </message>
    <message>
        <source>Lower lip</source>
        <translation>Lábio inferior</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Lighter strands</source>
        <translation>Mechas claras</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Lados</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Suave</translation>
    </message>
    <message>
        <source>Straight</source>
        <translation>Reto</translation>
    </message>
    <message>
        <source>Arched</source>
        <translation>Arqueado</translation>
    </message>
    <message>
        <source>Angled</source>
        <translation>Anguloso</translation>
    </message>
    <message>
        <source>Bushy</source>
        <translation>Cheio</translation>
    </message>
    <message>
        <source>Swept</source>
        <translation>Varrido</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Redondo</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Curto</translation>
    </message>
    <message>
        <source>Bald</source>
        <translation>Careca</translation>
    </message>
    <message>
        <source>Buzz cut</source>
        <translation>Raspado</translation>
    </message>
    <message>
        <source>Quiff</source>
        <translation>Topete</translation>
    </message>
    <message>
        <source>Curly</source>
        <translation>Cacheado</translation>
    </message>
    <message>
        <source>Afro</source>
        <translation>Afro</translation>
    </message>
    <message>
        <source>Bob</source>
        <translation>Chanel</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Longo</translation>
    </message>
    <message>
        <source>Wavy</source>
        <translation>Ondulado</translation>
    </message>
    <message>
        <source>Bun</source>
        <translation>Coque</translation>
    </message>
    <message>
        <source>Ponytail</source>
        <translation>Rabo de cavalo</translation>
    </message>
    <message>
        <source>Braids</source>
        <translation>Tranças</translation>
    </message>
    <message>
        <source>Receding</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Fringe</source>
        <translation>Franja</translation>
    </message>
    <message>
        <source>Pixie</source>
        <translation>Pixie</translation>
    </message>
    <message>
        <source>Topknot</source>
        <translation>Coque alto</translation>
    </message>
    <message>
        <source>Coily</source>
        <translation>Crespo</translation>
    </message>
    <message>
        <source>Cornrows</source>
        <translation>Tranças nagô</translation>
    </message>
    <message>
        <source>Locs</source>
        <translation>Dreads</translation>
    </message>
    <message>
        <source>Pigtails</source>
        <translation>Maria-chiquinha</translation>
    </message>
    <message>
        <source>Mohawk</source>
        <translation>Moicano</translation>
    </message>
    <message>
        <source>Undercut</source>
        <translation>Undercut</translation>
    </message>
    <message>
        <source>Slicked back</source>
        <translation>Para trás</translation>
    </message>
    <message>
        <source>Shag</source>
        <translation>Em camadas</translation>
    </message>
    <message>
        <source>Bald on top</source>
        <translation>Careca no topo</translation>
    </message>
    <message>
        <source>Long curls</source>
        <translation>Cachos longos</translation>
    </message>
    <message>
        <source>Short fringe</source>
        <translation>Curto com franja</translation>
    </message>
    <message>
        <source>Stubble</source>
        <translation>Barba por fazer</translation>
    </message>
    <message>
        <source>Moustache</source>
        <translation>Bigode</translation>
    </message>
    <message>
        <source>Goatee</source>
        <translation>Cavanhaque</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Cheia</translation>
    </message>
    <message>
        <source>Chevron</source>
        <translation>Chevron</translation>
    </message>
    <message>
        <source>Mutton chops</source>
        <translation>Costeletas</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Círculo</translation>
    </message>
    <message>
        <source>Soul patch</source>
        <translation>Mosca</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Quadrados</translation>
    </message>
    <message>
        <source>Aviator</source>
        <translation>Aviador</translation>
    </message>
    <message>
        <source>Cat-eye</source>
        <translation>Gatinho</translation>
    </message>
    <message>
        <source>Half-rim</source>
        <translation>Meio aro</translation>
    </message>
    <message>
        <source>Sunglasses</source>
        <translation>Óculos de sol</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation>Finos</translation>
    </message>
    <message>
        <source>Browline</source>
        <translation>Browline</translation>
    </message>
    <message>
        <source>Hexagon</source>
        <translation>Hexágono</translation>
    </message>
    <message>
        <source>Oversized</source>
        <translation>Grandes</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>Boné</translation>
    </message>
    <message>
        <source>Beanie</source>
        <translation>Gorro</translation>
    </message>
    <message>
        <source>Headscarf</source>
        <translation>Lenço</translation>
    </message>
    <message>
        <source>Turban</source>
        <translation>Turbante</translation>
    </message>
    <message>
        <source>Hijab</source>
        <translation>Hijab</translation>
    </message>
    <message>
        <source>Sun hat</source>
        <translation>Chapéu de sol</translation>
    </message>
    <message>
        <source>Helmet</source>
        <translation>Capacete</translation>
    </message>
    <message>
        <source>Headband</source>
        <translation>Tiara</translation>
    </message>
    <message>
        <source>Stud</source>
        <translation>Pino</translation>
    </message>
    <message>
        <source>Hoop</source>
        <translation>Argola</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Pingente</translation>
    </message>
    <message>
        <source>T-shirt</source>
        <translation>Camiseta</translation>
    </message>
    <message>
        <source>Hoodie</source>
        <translation>Moletom</translation>
    </message>
    <message>
        <source>Shirt</source>
        <translation>Camisa</translation>
    </message>
    <message>
        <source>Turtleneck</source>
        <translation>Gola alta</translation>
    </message>
    <message>
        <source>Blazer</source>
        <translation>Blazer</translation>
    </message>
    <message>
        <source>Tank top</source>
        <translation>Regata</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>Clássico</translation>
    </message>
    <message>
        <source>Clay</source>
        <translation>Massinha</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>Estúdio</translation>
    </message>
    <message>
        <source>My room</source>
        <translation>Meu quarto</translation>
    </message>
    <message>
        <source>Dawn</source>
        <translation>Aurora</translation>
    </message>
    <message>
        <source>Lagoon</source>
        <translation>Lagoa</translation>
    </message>
    <message>
        <source>Meadow</source>
        <translation>Prado</translation>
    </message>
    <message>
        <source>Lilac</source>
        <translation>Lilás</translation>
    </message>
    <message>
        <source>Sand</source>
        <translation>Areia</translation>
    </message>
    <message>
        <source>Graphite</source>
        <translation>Grafite</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Ao vivo</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronta</translation>
    </message>
    <message>
        <source>Waiting for the camera</source>
        <translation>Esperando a câmera</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desligada</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Oculto</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Encerrado</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Angry</source>
        <translation>Com raiva</translation>
    </message>
    <message>
        <source>Disgusted</source>
        <translation>Com nojo</translation>
    </message>
    <message>
        <source>Afraid</source>
        <translation>Com medo</translation>
    </message>
    <message>
        <source>Happy</source>
        <translation>Feliz</translation>
    </message>
    <message>
        <source>Sad</source>
        <translation>Triste</translation>
    </message>
    <message>
        <source>Surprised</source>
        <translation>Surpreso</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Calmo</translation>
    </message>
    <message>
        <source>Look into the camera, your face at ease.</source>
        <translation>Olhe para a câmara com o rosto relaxado.</translation>
    </message>
    <message>
        <source>Smile as broadly as you like to.</source>
        <translation>Sorria tanto quanto quiser.</translation>
    </message>
    <message>
        <source>Open your mouth wide.</source>
        <translation>Abra bem a boca.</translation>
    </message>
    <message>
        <source>Raise your brows.</source>
        <translation>Levante as sobrancelhas.</translation>
    </message>
    <message>
        <source>Frown: pull your brows together.</source>
        <translation>Franza a testa: junte as sobrancelhas.</translation>
    </message>
    <message>
        <source>Shut your eyes and count to three.</source>
        <translation>Feche os olhos e conte até três.</translation>
    </message>
    <message>
        <source>On or off</source>
        <translation>Ligar ou desligar</translation>
    </message>
    <message>
        <source>Blank now</source>
        <translation>Vazio já</translation>
    </message>
    <message>
        <source>Record, or stop</source>
        <translation>Gravar ou parar</translation>
    </message>
    <message>
        <source>Keep the last 10 s</source>
        <translation>Guardar os últimos 10 s</translation>
    </message>
</context>
<context>
    <name>_Disc</name>
    <message>
        <source>Colour wheel</source>
        <translation>Roda de cores</translation>
    </message>
    <message>
        <source>Left and right change the hue, up and down how strong it is.</source>
        <translation>Esquerda e direita mudam o tom; cima e baixo, a força.</translation>
    </message>
</context>
</TS>
