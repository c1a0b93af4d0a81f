<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>ActionsText</name>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>&gt;Said on</source>
        <translation>&gt;Dite le</translation>
    </message>
    <message>
        <source>&gt;Due</source>
        <translation>&gt;Échéance</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>open</source>
        <translation>à faire</translation>
    </message>
</context>
<context>
    <name>AnnotationBundle</name>
    <message>
        <source>Annotations of %1</source>
        <translation>Annotations de %1</translation>
    </message>
</context>
<context>
    <name>AnnotationEdits</name>
    <message>
        <source>Annotate a meeting</source>
        <translation>Annoter une réunion</translation>
    </message>
    <message>
        <source>Annotate %1</source>
        <translation>Annoter %1</translation>
    </message>
    <message>
        <source>Highlight “%1”</source>
        <translation>Surligner «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Note on “%1”</source>
        <translation>Note sur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Recolour %n annotation(s)</source>
        <translation>
            <numerusform>Changer la couleur de %n annotation</numerusform>
            <numerusform>Changer la couleur de %n annotations</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message numerus="yes">
        <source>Star %n annotation(s)</source>
        <translation>
            <numerusform>Mettre une étoile à %n annotation</numerusform>
            <numerusform>Mettre une étoile à %n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unstar %n annotation(s)</source>
        <translation>
            <numerusform>Retirer l’étoile de %n annotation</numerusform>
            <numerusform>Retirer l’étoile de %n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n annotation(s) private</source>
        <translation>
            <numerusform>Rendre privée %n annotation</numerusform>
            <numerusform>Rendre privées %n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Share %n annotation(s)</source>
        <translation>
            <numerusform>Partager %n annotation</numerusform>
            <numerusform>Partager %n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %n annotation(s) “%1”</source>
        <translation>
            <numerusform>Étiqueter %n annotation «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>Étiqueter %n annotations «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take “%1” off %n annotation(s)</source>
        <translation>
            <numerusform>Retirer «&#xa0;%1&#xa0;» de %n annotation</numerusform>
            <numerusform>Retirer «&#xa0;%1&#xa0;» de %n annotations</numerusform>
        </translation>
    </message>
    <message>
        <source>These words are not in the report. It may have changed; choose them again.</source>
        <translation>Ces mots ne sont pas dans le compte rendu. Il a peut-être changé&#xa0;; sélectionnez-les à nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n annotation(s)</source>
        <translation>
            <numerusform>Supprimer %n annotation</numerusform>
            <numerusform>Supprimer %n annotations</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold “%1” at other words</source>
        <translation>Rattacher «&#xa0;%1&#xa0;» à d’autres mots</translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n passage(s)</source>
        <translation>
            <numerusform>Confirmer %n passage</numerusform>
            <numerusform>Confirmer %n passages</numerusform>
        </translation>
    </message>
    <message>
        <source>Link two annotations</source>
        <translation>Lier deux annotations</translation>
    </message>
    <message>
        <source>Part two annotations</source>
        <translation>Délier deux annotations</translation>
    </message>
    <message>
        <source>Rename tag “%1” to “%2”</source>
        <translation>Renommer l’étiquette «&#xa0;%1&#xa0;» en «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Delete tag “%1”</source>
        <translation>Supprimer l’étiquette «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change the colours to mark with</source>
        <translation>Modifier les couleurs de marquage</translation>
    </message>
</context>
<context>
    <name>AnnotationExchange</name>
    <message>
        <source>The export was stopped.</source>
        <translation>L’exportation a été arrêtée.</translation>
    </message>
    <message>
        <source>None of these reports was read from a PDF. Choose another format.</source>
        <translation>Aucun de ces comptes rendus n’a été lu à partir d’un PDF. Choisissez un autre format.</translation>
    </message>
    <message numerus="yes">
        <source>There are PDFs of %n reports. Name a folder for them, not a file.</source>
        <translation>
            <numerusform>Il y a le PDF de %n compte rendu. Indiquez un dossier, pas un fichier.</numerusform>
            <numerusform>Il y a les PDF de %n comptes rendus. Indiquez un dossier, pas un fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no annotations to export. Private ones leave only where that is asked for.</source>
        <translation>Il n’y a pas d’annotations à exporter. Les annotations privées ne sortent que si on le demande.</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>%1 ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>%1 is too large to be a file of annotations.</source>
        <translation>%1 est trop volumineux pour être un fichier d’annotations.</translation>
    </message>
    <message>
        <source>%1 is no file of annotations that can be read: JSON-LD, a REFI-QDA project, or a PDF with highlights.</source>
        <translation>%1 n’est pas un fichier d’annotations lisible&#xa0;: JSON-LD, projet REFI-QDA, ou PDF avec des surlignages.</translation>
    </message>
</context>
<context>
    <name>AnnotationHtml</name>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n annotation</numerusform>
            <numerusform>%n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n compte rendu</numerusform>
            <numerusform>%n comptes rendus</numerusform>
        </translation>
    </message>
    <message>
        <source>The meeting as a whole</source>
        <translation>La réunion dans son ensemble</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>page %1</translation>
    </message>
    <message>
        <source>no longer in the report</source>
        <translation>n’est plus dans le compte rendu</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Répond à</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Appuie</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>Contredit</translation>
    </message>
    <message>
        <source>Belongs with</source>
        <translation>Va avec</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privée</translation>
    </message>
    <message>
        <source>Access: %1</source>
        <translation>Accès&#xa0;: %1</translation>
    </message>
    <message>
        <source>People and topics</source>
        <translation>Personnes et sujets</translation>
    </message>
</context>
<context>
    <name>AnnotationImport</name>
    <message numerus="yes">
        <source>Import %n annotation(s) from “%1”</source>
        <translation>
            <numerusform>Importer %n annotation de «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>Importer %n annotations de «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnnotationPlaces</name>
    <message>
        <source>The library holds no such report.</source>
        <translation>La bibliothèque ne contient pas ce compte rendu.</translation>
    </message>
</context>
<context>
    <name>Annotations</name>
    <message>
        <source>This annotation is no longer in the library.</source>
        <translation>Cette annotation n’est plus dans la bibliothèque.</translation>
    </message>
</context>
<context>
    <name>AnnotationsCommand</name>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>&gt;Page</source>
        <translation>&gt;Page</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>“%1” is no number of a report. See: rapporteur list</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas le numéro d’un compte rendu. Voir&#xa0;: rapporteur list</translation>
    </message>
    <message>
        <source>Say where the annotations go, with -o PATH.</source>
        <translation>Indiquez où écrire les annotations, avec -o PATH.</translation>
    </message>
    <message>
        <source>--format is one of %1.</source>
        <translation>--format est l’un de ceux-ci&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) written to %1.</source>
        <translation>
            <numerusform>%n annotation écrite dans %1.</numerusform>
            <numerusform>%n annotations écrites dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left as it is, since somebody else wrote or changed it: %1</source>
        <translation>Laissé tel quel, car quelqu’un d’autre l’a écrit ou modifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Passed over, since it was not read from a PDF: %1</source>
        <translation>Ignoré, car il n’a pas été lu dans un PDF&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 the same, %4 without a place</source>
        <translation>%1 nouvelles, %2 modifiées, %3 identiques, %4 sans place</translation>
    </message>
    <message>
        <source>Not taken in, since the library holds no such report: “%1” (%2)</source>
        <translation>Non reprise, car la bibliothèque ne contient pas ce compte rendu&#xa0;: «&#xa0;%1&#xa0;» (%2)</translation>
    </message>
    <message>
        <source>of an export: %1 (default: as the file&apos;s name ends)</source>
        <translation>d’une exportation&#xa0;: %1 (par défaut&#xa0;: d’après la fin du nom de fichier)</translation>
    </message>
    <message>
        <source>where an export goes; of markdown, and of pdf for several reports, a folder</source>
        <translation>où écrire l’exportation&#xa0;; pour markdown, et pour pdf avec plusieurs comptes rendus, un dossier</translation>
    </message>
    <message>
        <source>those of one report</source>
        <translation>celles d’un seul compte rendu</translation>
    </message>
    <message>
        <source>those with a tag, or one below it</source>
        <translation>celles qui portent une étiquette, ou une étiquette placée dessous</translation>
    </message>
    <message>
        <source>private ones too</source>
        <translation>aussi celles qui sont privées</translation>
    </message>
    <message>
        <source>Name a file to import.</source>
        <translation>Indiquez un fichier à importer.</translation>
    </message>
    <message>
        <source>Say list, export or import.</source>
        <translation>Indiquez list, export ou import.</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>For the draft</source>
        <translation>Pour le brouillon</translation>
    </message>
    <message>
        <source>Add column “%1”</source>
        <translation>Ajouter la colonne «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Rename a column to “%1”</source>
        <translation>Renommer une colonne en «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Remove a column</source>
        <translation>Retirer une colonne</translation>
    </message>
    <message>
        <source>Move a column</source>
        <translation>Déplacer une colonne</translation>
    </message>
    <message numerus="yes">
        <source>Put %n annotation(s) on the board</source>
        <translation>
            <numerusform>Mettre %n annotation sur le panneau</numerusform>
            <numerusform>Mettre %n annotations sur le panneau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n card(s)</source>
        <translation>
            <numerusform>Déplacer %n fiche</numerusform>
            <numerusform>Déplacer %n fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n card(s) off the board</source>
        <translation>
            <numerusform>Retirer %n fiche du panneau</numerusform>
            <numerusform>Retirer %n fiches du panneau</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Brief</name>
    <message numerus="yes">
        <source>%1 is written, from %n source(s).</source>
        <translation>
            <numerusform>%1 est écrit, à partir de %n source.</numerusform>
            <numerusform>%1 est écrit, à partir de %n sources.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>The library is sound.</source>
        <translation>La bibliothèque est saine.</translation>
    </message>
    <message>
        <source>Every derived fact stands in its source.</source>
        <translation>Chaque fait extrait figure dans sa source.</translation>
    </message>
</context>
<context>
    <name>CitationCheck</name>
    <message>
        <source>These words are in %1, but not at the passage cited: they are at %2.</source>
        <translation>Ces mots sont dans %1, mais pas dans le passage cité&#xa0;: ils se trouvent ici&#xa0;: %2.</translation>
    </message>
    <message>
        <source>These are not the words of the source. Mark what you left out as […] and what you changed with brackets.</source>
        <translation>Ce ne sont pas les mots de la source. Marquez ce que vous avez omis par […] et ce que vous avez changé par des crochets.</translation>
    </message>
    <message>
        <source>This quotation says nowhere where it is from. Put a citation behind it.</source>
        <translation>Cette citation ne dit nulle part d’où elle vient. Faites-la suivre d’une référence.</translation>
    </message>
    <message>
        <source>This draft names nobody, and %1 is a person of the record.</source>
        <translation>Ce brouillon ne nomme personne, or %1 figure dans la mémoire des réunions.</translation>
    </message>
    <message>
        <source>\[a participant\]</source>
        <translation>\[un participant\]</translation>
    </message>
    <message>
        <source>This begins as a citation and is none. Write [@report:passage, place], or \[@ for the signs themselves.</source>
        <translation>Ceci commence comme une référence et n’en est pas une. Écrivez [@report:passage, place], ou \[@ pour les signes eux-mêmes.</translation>
    </message>
    <message>
        <source>The record does not credit %1 with this.</source>
        <translation>La mémoire n’attribue pas ceci à %1.</translation>
    </message>
    <message>
        <source>The record credits %1 with this, not %2.</source>
        <translation>La mémoire attribue ceci à %1, et non à %2.</translation>
    </message>
    <message>
        <source>The record does not say who spoke here; the draft says %1.</source>
        <translation>La mémoire ne dit pas qui a parlé ici&#xa0;; le brouillon dit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A participant</source>
        <translation>Un participant</translation>
    </message>
    <message>
        <source>a participant</source>
        <translation>un participant</translation>
    </message>
    <message>
        <source>%1 neither spoke nor took part, as far as %2 tells.</source>
        <translation>D’après %2, %1 n’a ni parlé ni participé.</translation>
    </message>
    <message>
        <source>%1 was on %2.</source>
        <translation>Date de %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The report cited is of meeting %1, not %2.</source>
        <translation>Le compte rendu cité est celui de la réunion %1, et non de la réunion %2.</translation>
    </message>
    <message>
        <source>No report of the library is cited by “%1”. Choose the report again, or import it.</source>
        <translation>«&#xa0;%1&#xa0;» ne désigne aucun compte rendu de la bibliothèque. Choisissez de nouveau le compte rendu, ou importez-le.</translation>
    </message>
    <message>
        <source>The library knows no passage “%1”. Cite the passage again.</source>
        <translation>La bibliothèque ne connaît pas de passage «&#xa0;%1&#xa0;». Citez de nouveau le passage.</translation>
    </message>
    <message>
        <source>The report of this passage is no longer in the library. Import it again.</source>
        <translation>Le compte rendu de ce passage n’est plus dans la bibliothèque. Importez-le de nouveau.</translation>
    </message>
    <message>
        <source>The passage “%1” is of another report: “%2”.</source>
        <translation>Le passage «&#xa0;%1&#xa0;» appartient à un autre compte rendu&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The annotation that this was dropped from was deleted. The passage is still cited.</source>
        <translation>L’annotation d’où vient ceci a été supprimée. Le passage reste cité.</translation>
    </message>
    <message>
        <source>The report no longer has this passage. Compare with the report and cite anew.</source>
        <translation>Le compte rendu ne contient plus ce passage. Comparez avec le compte rendu et citez de nouveau.</translation>
    </message>
    <message>
        <source>The report has other words here since it was cited: “%1”.</source>
        <translation>Depuis que ceci a été cité, le compte rendu contient ici d’autres mots&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 has no agenda item %2.</source>
        <translation>%1 n’a pas de point %2 à l’ordre du jour.</translation>
    </message>
    <message>
        <source>%1 has no paragraph %2 there.</source>
        <translation>%1 n’a pas de paragraphe %2 à cet endroit.</translation>
    </message>
    <message>
        <source>%1 has no page %2.</source>
        <translation>%1 n’a pas de page %2.</translation>
    </message>
    <message>
        <source>The passage is at %1 now.</source>
        <translation>Le passage se trouve maintenant ici&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>PATH…</source>
        <translation>PATH…</translation>
    </message>
    <message>
        <source>read files and folders of reports into the library</source>
        <translation>lire des fichiers et des dossiers de comptes rendus dans la bibliothèque</translation>
    </message>
    <message>
        <source>list the reports</source>
        <translation>lister les comptes rendus</translation>
    </message>
    <message>
        <source>ID|FILE</source>
        <translation>ID|FILE</translation>
    </message>
    <message>
        <source>print a report, names resolved across the library</source>
        <translation>afficher un compte rendu, noms résolus d’après toute la bibliothèque</translation>
    </message>
    <message>
        <source>FILE…</source>
        <translation>FILE…</translation>
    </message>
    <message>
        <source>read files without a library and print what was understood</source>
        <translation>lire des fichiers sans bibliothèque et afficher ce qui a été compris</translation>
    </message>
    <message>
        <source>QUERY</source>
        <translation>QUERY</translation>
    </message>
    <message>
        <source>search the record</source>
        <translation>chercher dans la mémoire</translation>
    </message>
    <message>
        <source>what was discussed when, and which meetings are missing</source>
        <translation>de quoi il fut question et quand, et quelles réunions manquent</translation>
    </message>
    <message>
        <source>[NAME]</source>
        <translation>[NAME]</translation>
    </message>
    <message>
        <source>who spoke; with a name, that person&apos;s statements</source>
        <translation>qui a parlé&#xa0;; avec un nom, les interventions de cette personne</translation>
    </message>
    <message>
        <source>[TOPIC]</source>
        <translation>[TOPIC]</translation>
    </message>
    <message>
        <source>what was spoken of; with a topic, its statements</source>
        <translation>de quoi il fut question&#xa0;; avec un sujet, ses interventions</translation>
    </message>
    <message>
        <source>who promised what</source>
        <translation>qui s’est engagé à quoi</translation>
    </message>
    <message>
        <source>-o FILE.pdf</source>
        <translation>-o FILE.pdf</translation>
    </message>
    <message>
        <source>check that the library file is sound</source>
        <translation>vérifier que le fichier de la bibliothèque est sain</translation>
    </message>
    <message>
        <source>check that every derived fact stands in its source</source>
        <translation>vérifier que chaque fait extrait figure dans sa source</translation>
    </message>
    <message>
        <source>load the sample library, print it, and picture every view</source>
        <translation>charger la bibliothèque d’exemple, l’afficher et prendre une image de chaque vue</translation>
    </message>
    <message>
        <source>this page</source>
        <translation>cette page</translation>
    </message>
    <message>
        <source>Usage: rapporteur [LIBRARY]            open the window
       rapporteur COMMAND [ARGUMENT…]  work without a display

</source>
        <translation>Usage&#xa0;: rapporteur [LIBRARY]             ouvrir la fenêtre
        rapporteur COMMAND [ARGUMENT…]   travailler sans affichage

</translation>
    </message>
    <message>
        <source>
Every command takes --library FILE, --json and --help.
Exit codes: 0 done, 1 some files failed or faults were found, 2 wrong use, 3 no library.
</source>
        <translation>
Toutes les commandes acceptent --library FILE, --json et --help.
Codes de retour&#xa0;: 0 terminé, 1 fichiers en échec ou défauts trouvés, 2 mauvais usage, 3 pas de bibliothèque.
</translation>
    </message>
    <message>
        <source>derive everything anew from the stored texts</source>
        <translation>tout déduire à nouveau des textes conservés</translation>
    </message>
    <message>
        <source>[N KEY]</source>
        <translation>[N KEY]</translation>
    </message>
    <message>
        <source>what is in doubt; with a number and a key, an answer</source>
        <translation>ce qui est en doute&#xa0;; avec un numéro et une touche, une réponse</translation>
    </message>
    <message>
        <source>list|export|import</source>
        <translation>list|export|import</translation>
    </message>
    <message>
        <source>what people marked and wrote; out to other programs, and in</source>
        <translation>ce qui a été marqué et écrit&#xa0;; vers d’autres programmes, et depuis eux</translation>
    </message>
    <message>
        <source>OTHER</source>
        <translation>OTHER</translation>
    </message>
    <message>
        <source>take over what another library has</source>
        <translation>reprendre ce qu’une autre bibliothèque contient</translation>
    </message>
    <message>
        <source>write a briefing, as PDF or in another format</source>
        <translation>écrire une note d’information, en PDF ou dans un autre format</translation>
    </message>
    <message>
        <source>list|new|show|…</source>
        <translation>list|new|show|…</translation>
    </message>
    <message>
        <source>drafts with citations: make, export and check them</source>
        <translation>brouillons avec références&#xa0;: les créer, les exporter et les contrôler</translation>
    </message>
    <message>
        <source>list</source>
        <translation>list</translation>
    </message>
    <message>
        <source>the kinds of draft that there are</source>
        <translation>les sortes de brouillon qui existent</translation>
    </message>
</context>
<context>
    <name>DoubtText</name>
    <message>
        <source>Nothing is reported on the agenda item “%1”.</source>
        <translation>Rien n’est rapporté sur le point « %1 » de l’ordre du jour.</translation>
    </message>
    <message>
        <source>Section numbers jump from %1 to %2.</source>
        <translation>La numérotation des sections passe de %1 à %2.</translation>
    </message>
    <message>
        <source>The section “%1” is not on the agenda.</source>
        <translation>La section « %1 » n’est pas à l’ordre du jour.</translation>
    </message>
    <message>
        <source>Some characters could not be decoded and were replaced.</source>
        <translation>Certains caractères n’ont pas pu être décodés et ont été remplacés.</translation>
    </message>
    <message>
        <source>Page %1 is a scan; its words were read by OCR (%2, %3 % sure).</source>
        <translation>La page %1 est numérisée&#xa0;; ses mots ont été lus par OCR (%2, sûr à %3&#xa0;%).</translation>
    </message>
    <message>
        <source>Pages %1 are scans; their words were read by OCR (%2, %3 % sure).</source>
        <translation>Les pages %1 sont numérisées&#xa0;; leurs mots ont été lus par OCR (%2, sûr à %3&#xa0;%).</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) are pictures on which OCR could read nothing.</source>
        <translation>
            <numerusform>%n page est une image où l’OCR n’a rien pu lire.</numerusform>
            <numerusform>%n pages sont des images où l’OCR n’a rien pu lire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) are pictures without text; nothing could be read from them. To have scans read, install Tesseract&apos;s data of their language (on Debian, tesseract-ocr-eng for English) and import them again.</source>
        <translation>
            <numerusform>%n page est une image sans texte&#xa0;; rien n’a pu y être lu. Pour faire lire les pages numérisées, installez les données de leur langue pour Tesseract (sous Debian, tesseract-ocr-eng pour l’anglais), puis importez-les de nouveau.</numerusform>
            <numerusform>%n pages sont des images sans texte&#xa0;; rien n’a pu y être lu. Pour faire lire les pages numérisées, installez les données de leur langue pour Tesseract (sous Debian, tesseract-ocr-eng pour l’anglais), puis importez-les de nouveau.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftCommand</name>
    <message>
        <source>&gt;Id</source>
        <translation>&gt;ID</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Draft %1 is kept: %2</source>
        <translation>Brouillon %1 enregistré&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 est écrit.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n quotation(s) stand word for word in their source.</source>
        <translation>
            <numerusform>%1 sur %n citation figure mot pour mot dans sa source.</numerusform>
            <numerusform>%1 sur %n citations figurent mot pour mot dans leur source.</numerusform>
        </translation>
    </message>
    <message>
        <source>--as is csl or bibtex.</source>
        <translation>--as vaut csl ou bibtex.</translation>
    </message>
    <message>
        <source>Say which draft, by its number. See: rapporteur draft list</source>
        <translation>Indiquez le brouillon, par son numéro. Voir&#xa0;: rapporteur draft list</translation>
    </message>
    <message>
        <source>of a new draft, e.g. Briefings/2026</source>
        <translation>d’un nouveau brouillon, p. ex. Notes/2026</translation>
    </message>
    <message>
        <source>references as csl (the default) or bibtex</source>
        <translation>références en csl (par défaut) ou en bibtex</translation>
    </message>
    <message>
        <source>Say which file: a PDF that was made from a draft, or Markdown.</source>
        <translation>Dites quel fichier : un PDF fait à partir d’un brouillon, ou du Markdown.</translation>
    </message>
    <message>
        <source>Say list, new, open, show, export, check or references.</source>
        <translation>Dites list, new, open, show, export, check ou references.</translation>
    </message>
</context>
<context>
    <name>DraftEdits</name>
    <message>
        <source>a draft without a title</source>
        <translation>un brouillon sans titre</translation>
    </message>
    <message>
        <source>This snapshot is no longer in the library.</source>
        <translation>Cet instantané n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Begin the draft “%1”</source>
        <translation>Commencer le brouillon «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>Écrire «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Modifier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Change %n draft(s)</source>
        <translation>
            <numerusform>Modifier %n brouillon</numerusform>
            <numerusform>Modifier %n brouillons</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n draft(s)</source>
        <translation>
            <numerusform>Supprimer %n brouillon</numerusform>
            <numerusform>Supprimer %n brouillons</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep a snapshot of “%1”</source>
        <translation>Garder un instantané de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Go back to a snapshot of “%1”</source>
        <translation>Revenir à un instantané de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Before going back</source>
        <translation>Avant d’y revenir</translation>
    </message>
    <message>
        <source>Delete a snapshot</source>
        <translation>Supprimer un instantané</translation>
    </message>
</context>
<context>
    <name>DraftFile</name>
    <message>
        <source>%1 is too large to be a draft.</source>
        <translation>%1 est trop grand pour être un brouillon.</translation>
    </message>
    <message>
        <source>%1 is not text in UTF-8, and cannot be opened as a draft.</source>
        <translation>%1 n’est pas du texte en UTF-8 et ne peut pas être ouvert comme brouillon.</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>%1 ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>No draft travels in %1. Open a PDF that was made from one.</source>
        <translation>Aucun brouillon ne voyage dans %1. Ouvrez un PDF fait à partir d’un brouillon.</translation>
    </message>
</context>
<context>
    <name>DraftFront</name>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a date like 2026-11-20, without quotation marks</source>
        <translation>une date telle que 2026-11-20, sans guillemets</translation>
    </message>
    <message>
        <source>words in quotation marks</source>
        <translation>un texte entre guillemets droits</translation>
    </message>
    <message>
        <source>Line %1: “%2” must be %3.</source>
        <translation>Ligne %1&#xa0;: «&#xa0;%2&#xa0;» doit être %3.</translation>
    </message>
    <message>
        <source>a list like [&quot;one&quot;, &quot;two&quot;]</source>
        <translation>une liste telle que [&quot;one&quot;, &quot;two&quot;]</translation>
    </message>
    <message>
        <source>one of “un”, “short”, “author-date” and “numbered”</source>
        <translation>l’une des valeurs “un”, “short”, “author-date” et “numbered”</translation>
    </message>
    <message>
        <source>a table: a line [fields] with lines like For = &quot;The co-chairs&quot; below</source>
        <translation>une table&#xa0;: une ligne [fields] suivie de lignes telles que For = &quot;The co-chairs&quot;</translation>
    </message>
    <message>
        <source>Line 1: the front matter begins here and never ends. Put a line of +++ behind it.</source>
        <translation>Ligne 1&#xa0;: l’en-tête commence ici et ne finit jamais. Ajoutez une ligne +++ à sa fin.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>This draft is no longer in the library.</source>
        <translation>Ce brouillon n’est plus dans la bibliothèque.</translation>
    </message>
</context>
<context>
    <name>Extractor</name>
    <message>
        <source>The reading process answered nonsense.</source>
        <translation>Le processus de lecture a donné une réponse incompréhensible.</translation>
    </message>
</context>
<context>
    <name>ExtractorPool</name>
    <message>
        <source>Reading was stopped.</source>
        <translation>La lecture a été arrêtée.</translation>
    </message>
    <message>
        <source>Reading this file failed: its reader gave an answer that makes no sense.</source>
        <translation>La lecture de ce fichier a échoué : le lecteur a donné une réponse incohérente.</translation>
    </message>
    <message>
        <source>Reading this file failed: the file is damaged in a way that its reader cannot cope with.</source>
        <translation>La lecture de ce fichier a échoué : il est endommagé au-delà de ce que le lecteur supporte.</translation>
    </message>
    <message>
        <source>This file needs more memory than one document may use.</source>
        <translation>Ce fichier demande plus de mémoire qu’un document ne peut en utiliser.</translation>
    </message>
    <message>
        <source>Reading this file took too long and was stopped.</source>
        <translation>La lecture de ce fichier a pris trop de temps et a été arrêtée.</translation>
    </message>
    <message>
        <source>The program that reads documents cannot be started. Install Rapporteur again.</source>
        <translation>Le programme qui lit les documents ne peut pas démarrer. Réinstallez Rapporteur.</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Correct a fact</source>
        <translation>Corriger un fait</translation>
    </message>
    <message numerus="yes">
        <source>Correct %n fact(s)</source>
        <translation>
            <numerusform>Corriger %n fait</numerusform>
            <numerusform>Corriger %n faits</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of “%2”</source>
        <translation>%1 de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Withdraw a correction</source>
        <translation>Retirer une correction</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>%1 in %2</source>
        <comment>number of statements, what the column is</comment>
        <translation>%1 pour %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n intervention</numerusform>
            <numerusform>%n interventions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at %n meeting(s)</source>
        <translation>
            <numerusform>lors de %n réunion</numerusform>
            <numerusform>lors de %n réunions</numerusform>
        </translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>le %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>When it was spoken of. A disc is a meeting; its area is the number of statements.</source>
        <translation>Quand il en fut question. Un disque est une réunion&#xa0;; son aire, le nombre d’interventions.</translation>
    </message>
    <message>
        <source>A timeline.</source>
        <translation>Une chronologie.</translation>
    </message>
</context>
<context>
    <name>FileDecisionText</name>
    <message>
        <source>The bytes are those of %1; this place of it is noted.</source>
        <translation>Les octets sont ceux de %1&#xa0;; ce nouvel emplacement est noté.</translation>
    </message>
    <message>
        <source>Its words are those of %1.</source>
        <translation>Ses mots sont ceux de %1.</translation>
    </message>
    <message>
        <source>The same meeting, and %1 % of its words are those of %2.</source>
        <translation>La même réunion, et %1&#xa0;% de ses mots sont ceux de %2.</translation>
    </message>
    <message>
        <source>The file was changed since it was imported.</source>
        <translation>Le fichier a été modifié depuis son importation.</translation>
    </message>
    <message>
        <source>The same meeting and format, and %1 % of its words are those of %2.</source>
        <translation>La même réunion et le même format, et %1&#xa0;% de ses mots sont ceux de %2.</translation>
    </message>
</context>
<context>
    <name>HeaderText</name>
    <message>
        <source>The title says %1 (%2), the text %3.</source>
        <translation>Le titre dit %1 (%2), le texte %3.</translation>
    </message>
    <message>
        <source>The title says %1, the text %2.</source>
        <translation>Le titre dit %1, le texte %2.</translation>
    </message>
    <message>
        <source>The file&apos;s name says %1, the text %2.</source>
        <translation>Le nom du fichier dit %1, le texte %2.</translation>
    </message>
</context>
<context>
    <name>IdentityText</name>
    <message>
        <source>the full name</source>
        <translation>le nom complet</translation>
    </message>
    <message>
        <source>a nickname that the lexicon knows</source>
        <translation>un surnom que le lexique connaît</translation>
    </message>
    <message>
        <source>the only one of that name in the series</source>
        <translation>la seule personne de ce nom dans la série</translation>
    </message>
    <message>
        <source>the only one of that name in the library</source>
        <translation>la seule personne de ce nom dans la bibliothèque</translation>
    </message>
    <message>
        <source>no full name is known</source>
        <translation>aucun nom complet n’est connu</translation>
    </message>
    <message>
        <source>could be several people</source>
        <translation>pourrait être plusieurs personnes</translation>
    </message>
    <message>
        <source>the same name, written another way</source>
        <translation>le même nom, écrit autrement</translation>
    </message>
    <message>
        <source>a rare misspelling of the name</source>
        <translation>une faute rare dans l’orthographe du nom</translation>
    </message>
    <message>
        <source>you said so</source>
        <translation>vous l’avez dit</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>; stopped before the end</source>
        <translation>&#xa0;; arrêté avant la fin</translation>
    </message>
    <message>
        <source>+%1 −%2 words. </source>
        <translation>+%1 −%2 mots. </translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 unchanged, %4 failed</source>
        <translation>%1 nouveaux, %2 modifiés, %3 inchangés, %4 en échec</translation>
    </message>
    <message>
        <source>, %1 further files of the same meetings</source>
        <translation>, %1 autres fichiers des mêmes réunions</translation>
    </message>
    <message>
        <source>%1; nothing was written</source>
        <translation>%1&#xa0;; rien n’a été écrit</translation>
    </message>
    <message>
        <source>say what each file would be, and write nothing</source>
        <translation>dire ce que serait chaque fichier, sans rien écrire</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importer %1</translation>
    </message>
    <message numerus="yes">
        <source>Import %n file(s)</source>
        <translation>
            <numerusform>Importer %n fichier</numerusform>
            <numerusform>Importer %n fichiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Integrity</name>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Le fichier est endommagé : %1</translation>
    </message>
    <message>
        <source>A row of %1 belongs to nothing.</source>
        <translation>Une ligne de %1 ne se rattache à rien.</translation>
    </message>
    <message>
        <source>The search index does not agree with the text.</source>
        <translation>L’index de recherche ne correspond pas au texte.</translation>
    </message>
    <message>
        <source>%1: %2 “%3” does not stand where it was read.</source>
        <translation>%1&#xa0;: %2 «&#xa0;%3&#xa0;» ne figure pas là où la lecture l’a trouvé.</translation>
    </message>
    <message>
        <source>the fact</source>
        <translation>le fait</translation>
    </message>
    <message>
        <source>the paragraph</source>
        <translation>le paragraphe</translation>
    </message>
    <message>
        <source>the statement</source>
        <translation>l’intervention</translation>
    </message>
    <message>
        <source>the speaker</source>
        <translation>l’orateur</translation>
    </message>
    <message>
        <source>the heading</source>
        <translation>le titre</translation>
    </message>
    <message>
        <source>the participant</source>
        <translation>le participant</translation>
    </message>
    <message>
        <source>the action</source>
        <translation>l’action</translation>
    </message>
    <message>
        <source>the decision</source>
        <translation>la décision</translation>
    </message>
    <message>
        <source>The original %1 is not as it was imported.</source>
        <translation>L’original %1 n’est plus tel qu’il a été importé.</translation>
    </message>
    <message>
        <source>An original that no report uses is not as it was imported.</source>
        <translation>Un original qu’aucun compte rendu n’utilise n’est plus tel qu’il a été importé.</translation>
    </message>
    <message>
        <source>The report %1 reads a file that is not its own.</source>
        <translation>Le compte rendu %1 est lu dans un fichier qui n’est pas le sien.</translation>
    </message>
    <message>
        <source>The file %1 belongs to a report that was never read.</source>
        <translation>Le fichier %1 se rattache à un compte rendu qui n’a jamais été lu.</translation>
    </message>
    <message>
        <source>The text of the file %1 is missing.</source>
        <translation>Le texte du fichier %1 manque.</translation>
    </message>
    <message>
        <source>The file %1 is not as its newest version says.</source>
        <translation>Le fichier %1 n’est pas tel que le dit sa version la plus récente.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>This was undone while it was being done. Do it again.</source>
        <translation>Ceci a été annulé pendant son exécution. Faites-le à nouveau.</translation>
    </message>
</context>
<context>
    <name>LexiconEdit</name>
    <message>
        <source>The text has a mistake in line %1: mend it first.</source>
        <translation>Le texte contient une erreur à la ligne %1&#xa0;: corrigez-la d’abord.</translation>
    </message>
    <message>
        <source>“%1” is written in a form that only you can change, in the text.</source>
        <translation>«&#xa0;%1&#xa0;» est écrit sous une forme que vous seul pouvez modifier, dans le texte.</translation>
    </message>
</context>
<context>
    <name>LexiconText</name>
    <message>
        <source>The lexicon %1 cannot be opened.</source>
        <translation>Le lexique %1 ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>“%1” must be text in quotation marks.</source>
        <translation>«&#xa0;%1&#xa0;» doit être un texte entre guillemets droits.</translation>
    </message>
    <message>
        <source>“%1” must be a list of texts in square brackets.</source>
        <translation>«&#xa0;%1&#xa0;» doit être une liste de textes entre crochets.</translation>
    </message>
    <message>
        <source>“%1” must be a date such as 2024-09-22, without quotation marks.</source>
        <translation>«&#xa0;%1&#xa0;» doit être une date telle que 2024-09-22, sans guillemets.</translation>
    </message>
    <message>
        <source>Write [[%1]] with two square brackets.</source>
        <translation>Écrivez [[%1]] avec deux crochets.</translation>
    </message>
    <message>
        <source>A [[%1]] has no “%2”.</source>
        <translation>Un bloc [[%1]] n’a pas de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>This [[%1]] needs a “%2”.</source>
        <translation>Ce bloc [[%1]] doit avoir un «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is no table of a lexicon.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une table de lexique.</translation>
    </message>
    <message>
        <source>“%1” must be text in quotation marks, or a list of them in square brackets.</source>
        <translation>«&#xa0;%1&#xa0;» doit être un texte entre guillemets droits, ou une liste de tels textes entre crochets.</translation>
    </message>
    <message>
        <source>“%1” must be a list of regular expressions in square brackets.</source>
        <translation>«&#xa0;%1&#xa0;» doit être une liste d’expressions régulières entre crochets.</translation>
    </message>
    <message>
        <source>“%1” must be a colour such as &quot;#0072b2&quot;.</source>
        <translation>«&#xa0;%1&#xa0;» doit être une couleur telle que &quot;#0072b2&quot;.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>«&#xa0;%1&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>The lexicon %1 has a mistake: %2</source>
        <translation>Le lexique %1 contient une erreur&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>LibraryErrors</name>
    <message>
        <source>The disk is full. Make room and try again; nothing is lost.</source>
        <translation>Le disque est plein. Libérez de la place et réessayez ; rien n’est perdu.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>This file is not a Rapporteur library.</source>
        <translation>Ce fichier n’est pas une bibliothèque Rapporteur.</translation>
    </message>
    <message>
        <source>The library file cannot be opened. Check that the folder exists and that you may read it.</source>
        <translation>La bibliothèque ne peut pas être ouverte. Vérifiez que le dossier existe et que vous pouvez le lire.</translation>
    </message>
    <message>
        <source>The library file cannot be changed. Check that you may write to it and to its folder.</source>
        <translation>La bibliothèque ne peut pas être modifiée. Vérifiez que vous pouvez y écrire, ainsi que dans son dossier.</translation>
    </message>
    <message>
        <source>Another program is writing to the library. Try again in a moment.</source>
        <translation>Un autre programme écrit dans la bibliothèque. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The library file is damaged. Restore the copy beside it, or import the reports again.</source>
        <translation>La bibliothèque est endommagée. Restaurez la copie à côté, ou importez de nouveau les comptes rendus.</translation>
    </message>
    <message>
        <source>The library could not answer.</source>
        <translation>La bibliothèque n’a pas pu répondre.</translation>
    </message>
</context>
<context>
    <name>LibraryText</name>
    <message>
        <source>%1 was made by a later version of Rapporteur. Update Rapporteur to open it; the file was not changed.</source>
        <translation>%1 a été créée par une version plus récente de Rapporteur. Mettez Rapporteur à jour pour l’ouvrir ; le fichier est inchangé.</translation>
    </message>
    <message>
        <source>%1 is not a Rapporteur library. The file was not changed.</source>
        <translation>%1 n’est pas une bibliothèque Rapporteur. Le fichier est inchangé.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Le dossier %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>The copy %1 cannot be made. Check that you may write to its folder.</source>
        <translation>La copie %1 ne peut pas être créée. Vérifiez que vous pouvez écrire dans son dossier.</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>&gt;ID</source>
        <translation>&gt;ID</translation>
    </message>
    <message>
        <source>&gt;Date</source>
        <translation>&gt;Date</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>&gt;Statements</source>
        <translation>&gt;Interventions</translation>
    </message>
    <message>
        <source>&gt;Doubts</source>
        <translation>&gt;Doutes</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>p. %1</source>
        <translation>p. %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation>Turquoise</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
</context>
<context>
    <name>MarkdownVault</name>
    <message>
        <source>People and topics</source>
        <translation>Personnes et sujets</translation>
    </message>
    <message>
        <source>The meeting as a whole</source>
        <translation>La réunion dans son ensemble</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation>p. %1</translation>
    </message>
    <message>
        <source>no longer in the report</source>
        <translation>n’est plus dans le compte rendu</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privée</translation>
    </message>
    <message>
        <source>Access: %1</source>
        <translation>Accès&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>MeetingEdits</name>
    <message>
        <source>This is the only file of its meeting; there is nothing to set it apart from.</source>
        <translation>C’est le seul fichier de sa réunion&#xa0;; il n’y a rien dont le séparer.</translation>
    </message>
    <message>
        <source>One of the two reports is no longer in the library.</source>
        <translation>L’un des deux comptes rendus n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Read %1 instead</source>
        <translation>Lire plutôt %1</translation>
    </message>
    <message>
        <source>Set %1 apart</source>
        <translation>Séparer %1</translation>
    </message>
    <message>
        <source>Join %1 and %2</source>
        <translation>Rattacher %1 à %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n report(s)</source>
        <translation>
            <numerusform>Retirer %n compte rendu</numerusform>
            <numerusform>Retirer %n comptes rendus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>Merge %1</source>
        <translation>Fusionner %1</translation>
    </message>
    <message>
        <source>This is the library that is open. Choose another one to merge into it.</source>
        <translation>C’est la bibliothèque qui est ouverte. Choisissez-en une autre à y fusionner.</translation>
    </message>
    <message>
        <source>Tag “%1”</source>
        <translation>Étiquette «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>A link between two annotations</source>
        <translation>Un lien entre deux annotations</translation>
    </message>
    <message>
        <source>The colour %1 means “%2”</source>
        <translation>La couleur %1 signifie «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” corrected to “%2”</source>
        <translation>«&#xa0;%1&#xa0;» corrigé en «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be merged. Ask for another copy of it.</source>
        <translation>%1 est endommagé et ne peut pas être fusionné. Demandez-en une autre copie.</translation>
    </message>
    <message>
        <source>%1 is of an earlier version, and a copy to read it by cannot be made. Make room for it in %2.</source>
        <translation>%1 est d’une version antérieure, et la copie nécessaire à sa lecture ne peut pas être créée. Libérez de la place dans %2.</translation>
    </message>
    <message>
        <source>There is no library %1.</source>
        <translation>Il n’y a pas de bibliothèque %1.</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>%1 ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>%1 is not a Rapporteur library.</source>
        <translation>%1 n’est pas une bibliothèque Rapporteur.</translation>
    </message>
    <message>
        <source>%1 was made by a later version of Rapporteur. Update Rapporteur to merge it.</source>
        <translation>%1 a été créé par une version plus récente de Rapporteur. Mettez Rapporteur à jour pour fusionner ce fichier.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>%1 cannot be copied to be imported. Make room on the disk.</source>
        <translation>%1 ne peut pas être copié pour être importé. Libérez de la place sur le disque.</translation>
    </message>
    <message>
        <source>Another correction of “%1”: “%2”</source>
        <translation>Autre correction de «&#xa0;%1&#xa0;»&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Another answer for %1: %2</source>
        <translation>Autre réponse pour %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Another answer to %1 “%2”: %3</source>
        <translation>Autre réponse à %1 «&#xa0;%2&#xa0;»&#xa0;: %3</translation>
    </message>
    <message>
        <source>Another answer for %1: %2 %3</source>
        <translation>Autre réponse pour %1&#xa0;: %2 %3</translation>
    </message>
    <message>
        <source>The draft “%1”</source>
        <translation>Le brouillon «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>A snapshot of a draft</source>
        <translation>Un instantané d’un brouillon</translation>
    </message>
    <message>
        <source>The other of two versions that were merged</source>
        <translation>L’autre de deux versions fusionnées</translation>
    </message>
</context>
<context>
    <name>MergeCommand</name>
    <message>
        <source> (beside: %1)</source>
        <translation> (à côté&#xa0;: %1)</translation>
    </message>
    <message>
        <source>%1 new reports, %2 further files, %3 reports in both; %4 added, %5 updated, %6 removed, %7 in conflict, %8 the same</source>
        <translation>%1 nouveaux comptes rendus, %2 autres fichiers, %3 comptes rendus des deux côtés&#xa0;; %4 ajouts, %5 mises à jour, %6 suppressions, %7 conflits, %8 identiques</translation>
    </message>
    <message numerus="yes">
        <source>%n private annotation(s) stay in the other library; --private takes them too</source>
        <translation>
            <numerusform>%n annotation privée reste dans l’autre bibliothèque&#xa0;; --private la prend aussi</numerusform>
            <numerusform>%n annotations privées restent dans l’autre bibliothèque&#xa0;; --private les prend aussi</numerusform>
        </translation>
    </message>
    <message>
        <source>say what is new, the same and in conflict, and write nothing</source>
        <translation>dire ce qui est nouveau, identique et en conflit, sans rien écrire</translation>
    </message>
    <message>
        <source>take the other library&apos;s private annotations too</source>
        <translation>prendre aussi les annotations privées de l’autre bibliothèque</translation>
    </message>
</context>
<context>
    <name>OwnLexicon</name>
    <message>
        <source>%1 cannot be written. Check that you may write to its folder.</source>
        <translation>Impossible d’écrire %1. Vérifiez que vous pouvez écrire dans son dossier.</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>%1 ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>There is no earlier version of %1.</source>
        <translation>Il n’y a pas de version antérieure de %1.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Table des matières</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>Texte OpenDocument</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Document Word</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Diapositives</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder or name.</source>
        <translation>Impossible d’écrire %1. Choisissez un autre dossier ou un autre nom.</translation>
    </message>
    <message>
        <source>%1 could not be written to its end; the file that was there is unchanged.</source>
        <translation>%1 n’a pas pu être écrit en entier&#xa0;; le fichier précédent est inchangé.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Retour au texte</translation>
    </message>
    <message>
        <source>Figure: %1</source>
        <translation>Figure&#xa0;: %1</translation>
    </message>
    <message>
        <source>The PDF could not be painted. This is a mistake in Rapporteur; please report it.</source>
        <translation>Le PDF n’a pas pu être dessiné. C’est une erreur de Rapporteur&#xa0;; merci de la signaler.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Writing the document was stopped; no file was written.</source>
        <translation>L’écriture du document a été arrêtée&#xa0;; aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>The PDF could not be finished. This is a mistake in Rapporteur; please report it.</source>
        <translation>Le PDF n’a pas pu être achevé. C’est une erreur de Rapporteur&#xa0;; merci de la signaler.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of the language that this file translates to: ar, es, fr, ru, zh</comment>
        <translation>fr</translation>
    </message>
    <message>
        <source>[passage not found in the report]</source>
        <translation>[passage introuvable dans le compte rendu]</translation>
    </message>
    <message>
        <source>[source not in the library: %1]</source>
        <translation>[source absente de la bibliothèque&#xa0;: %1]</translation>
    </message>
    <message>
        <source>Ibid.</source>
        <translation>Ibid.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>%1st</source>
        <comment>ordinal that ends in 1, but for 11: 21st</comment>
        <translation>%1re</translation>
    </message>
    <message>
        <source>%1nd</source>
        <comment>ordinal that ends in 2, but for 12: 22nd</comment>
        <translation>%1e</translation>
    </message>
    <message>
        <source>%1rd</source>
        <comment>ordinal that ends in 3, but for 13: 23rd</comment>
        <translation>%1e</translation>
    </message>
    <message>
        <source>%1th</source>
        <comment>any other ordinal: 38th</comment>
        <translation>%1e</translation>
    </message>
    <message>
        <source>%1 meeting</source>
        <comment>38th meeting</comment>
        <translation>%1 réunion</translation>
    </message>
    <message>
        <source>%1 (headed &quot;%2&quot;)</source>
        <comment>22nd meeting (headed &quot;XXI&quot;)</comment>
        <translation>%1 (intitulée «&#xa0;%2&#xa0;»)</translation>
    </message>
    <message>
        <source>%1 (also given as the %2)</source>
        <comment>22nd meeting (also given as the 21st)</comment>
        <translation>%1 (aussi indiquée comme la %2)</translation>
    </message>
    <message>
        <source>transcript</source>
        <translation>transcription</translation>
    </message>
    <message>
        <source>summary report</source>
        <translation>compte rendu</translation>
    </message>
    <message>
        <source>transcript of the %1</source>
        <comment>of the 38th meeting</comment>
        <translation>transcription de la %1</translation>
    </message>
    <message>
        <source>summary report of the %1</source>
        <comment>of the 38th meeting</comment>
        <translation>compte rendu de la %1</translation>
    </message>
    <message>
        <source>n.d.</source>
        <comment>no date</comment>
        <translation>s.&#xa0;d.</translation>
    </message>
    <message>
        <source>Extracts checked against source: %1 of %2</source>
        <translation>Extraits vérifiés dans la source&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>item %1</source>
        <comment>of an agenda</comment>
        <translation>point %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>heading of a section</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>paras. %1–%2</source>
        <comment>paragraphs</comment>
        <translation>par. %1 à %2</translation>
    </message>
    <message>
        <source>para. %1</source>
        <comment>paragraph</comment>
        <translation>par. %1</translation>
    </message>
    <message>
        <source>p. %1</source>
        <comment>page</comment>
        <translation>p. %1</translation>
    </message>
</context>
<context>
    <name>Parse</name>
    <message>
        <source>The file cannot be opened.</source>
        <translation>Le fichier ne peut pas être ouvert.</translation>
    </message>
</context>
<context>
    <name>Quotation</name>
    <message>
        <source>Meeting of %1</source>
        <translation>Réunion&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>38th meeting of the Working Group on Tides</comment>
        <translation>%2, %1</translation>
    </message>
    <message>
        <source>a participant</source>
        <translation>un participant</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>échéance&#xa0;: %1</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>décision</translation>
    </message>
    <message>
        <source>action</source>
        <translation>action</translation>
    </message>
    <message>
        <source>that</source>
        <comment>somebody noted that</comment>
        <translation>que</translation>
    </message>
    <message>
        <source>Decision at %1: %2</source>
        <translation>Décision (%1)&#xa0;: %2</translation>
    </message>
    <message>
        <source>Action from %1: %2</source>
        <translation>Action (%1)&#xa0;: %2</translation>
    </message>
    <message>
        <source>According to the report of %1: %2</source>
        <translation>Selon le compte rendu de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 said: %2</source>
        <translation>%1 a dit&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, as the report has it: %2</source>
        <translation>%1, selon le compte rendu&#xa0;: %2</translation>
    </message>
    <message>
        <source>[a participant]</source>
        <translation>[un participant]</translation>
    </message>
</context>
<context>
    <name>Rapporteur::Actions</name>
    <message>
        <source>&amp;New library…</source>
        <translation>&amp;Nouvelle bibliothèque…</translation>
    </message>
    <message>
        <source>&amp;Open library…</source>
        <translation>&amp;Ouvrir une bibliothèque…</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>&amp;Importer des fichiers…</translation>
    </message>
    <message>
        <source>Import &amp;folder…</source>
        <translation>Importer un &amp;dossier…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Names in the rail</source>
        <translation>&amp;Noms dans la barre latérale</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspecteur</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Chronologie</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation>Comptes &amp;rendus</translation>
    </message>
    <message>
        <source>&amp;Speakers</source>
        <translation>&amp;Orateurs</translation>
    </message>
    <message>
        <source>To&amp;pics</source>
        <translation>Su&amp;jets</translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <translation>&amp;Actions</translation>
    </message>
    <message>
        <source>S&amp;earch</source>
        <translation>R&amp;echerche</translation>
    </message>
    <message>
        <source>Search the &amp;record</source>
        <translation>Chercher dans la &amp;mémoire</translation>
    </message>
    <message>
        <source>&amp;Clear all filters</source>
        <translation>&amp;Effacer tous les filtres</translation>
    </message>
    <message>
        <source>&amp;Open sample library</source>
        <translation>&amp;Ouvrir la bibliothèque d’exemple</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Rapporteur</source>
        <translation>À &amp;propos de Rapporteur</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>A&amp;pparence</translation>
    </message>
    <message>
        <source>&amp;Recent libraries</source>
        <translation>Bibliothèques &amp;récentes</translation>
    </message>
    <message>
        <source>Lan&amp;guages of scans…</source>
        <translation>&amp;Langues des numérisations…</translation>
    </message>
    <message>
        <source>Show &amp;preview before importing</source>
        <translation>Afficher un a&amp;perçu avant l’importation</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation>&amp;Vérification</translation>
    </message>
    <message>
        <source>&amp;Lexicon…</source>
        <translation>&amp;Lexique…</translation>
    </message>
    <message>
        <source>&amp;Rebuild library</source>
        <translation>&amp;Reconstruire la bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Éd&amp;ition</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Merge library…</source>
        <translation>&amp;Fusionner une bibliothèque…</translation>
    </message>
    <message>
        <source>Import &amp;annotations…</source>
        <translation>Importer des &amp;annotations…</translation>
    </message>
    <message>
        <source>E&amp;xport annotations…</source>
        <translation>E&amp;xporter des annotations…</translation>
    </message>
    <message>
        <source>Undo &amp;history…</source>
        <translation>&amp;Historique d’annulation…</translation>
    </message>
    <message>
        <source>A&amp;nnotations</source>
        <translation>A&amp;nnotations</translation>
    </message>
    <message>
        <source>Your &amp;name…</source>
        <translation>Votre &amp;nom…</translation>
    </message>
    <message>
        <source>Add to &amp;draft</source>
        <translation>Ajouter au &amp;brouillon</translation>
    </message>
    <message>
        <source>&amp;Drafts</source>
        <translation>&amp;Brouillons</translation>
    </message>
    <message>
        <source>New &amp;briefing…</source>
        <translation>Nouvelle no&amp;te d’information…</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ActionsModel</name>
    <message>
        <source>nobody named</source>
        <translation>personne n’est nommé</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n action(s)</source>
        <translation>
            <numerusform>%1, %n action</numerusform>
            <numerusform>%1, %n actions</numerusform>
        </translation>
    </message>
    <message>
        <source>Due before today, and not said to be done</source>
        <translation>Échéance dépassée, sans que l’action soit dite faite</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Dite le</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ActionsView</name>
    <message>
        <source>Whose actions</source>
        <translation>Actions de qui</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Nobody promised anything about all of that.</source>
        <translation>Aucun engagement ne porte sur tout cela.</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Effacer tous les filtres</translation>
    </message>
    <message>
        <source>No actions yet. They are read from the reports you import.</source>
        <translation>Pas encore d’actions. Elles sont lues dans les comptes rendus que vous importez.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importer des fichiers…</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln à faire</numerusform>
            <numerusform>%Ln à faire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in progress</source>
        <translation>
            <numerusform>%Ln en cours</numerusform>
            <numerusform>%Ln en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln faite</numerusform>
            <numerusform>%Ln faites</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::ActivityChart</name>
    <message>
        <source>Statements by month</source>
        <translation>Interventions par mois</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n statement(s)</source>
        <translation>
            <numerusform>%1&#xa0;: %n intervention</numerusform>
            <numerusform>%1&#xa0;: %n interventions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
from %2 to %3, as the reports say</source>
        <translation>%1
de %2 à %3, selon les comptes rendus</translation>
    </message>
</context>
<context>
    <name>Rapporteur::AnnotationActions</name>
    <message>
        <source>No colour</source>
        <translation>Sans couleur</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>Ajouter une étiquette…</translation>
    </message>
    <message>
        <source>Take a tag off…</source>
        <translation>Retirer une étiquette…</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Étoile</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privée</translation>
    </message>
    <message>
        <source>Put on the board</source>
        <translation>Mettre sur le panneau</translation>
    </message>
    <message>
        <source>Confirm the words that are there now</source>
        <translation>Confirmer les mots qui s’y trouvent maintenant</translation>
    </message>
    <message>
        <source>Open the report to attach it again</source>
        <translation>Ouvrir le compte rendu pour la rattacher</translation>
    </message>
    <message>
        <source>Copy with source</source>
        <translation>Copier avec la source</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Rapporteur::AnnotationCard</name>
    <message>
        <source>Write a note (Markdown)…</source>
        <translation>Écrire une note (Markdown)…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Tags: positions/for, follow up</source>
        <translation>Étiquettes&#xa0;: positions/pour, à suivre</translation>
    </message>
    <message>
        <source>Tags, parted by commas</source>
        <translation>Étiquettes, séparées par des virgules</translation>
    </message>
    <message>
        <source>Star (S)</source>
        <translation>Étoile (S)</translation>
    </message>
    <message>
        <source>Private: leaves in no export (P)</source>
        <translation>Privée&#xa0;: ne sort dans aucune exportation (P)</translation>
    </message>
    <message>
        <source>Link to another mark (L)</source>
        <translation>Lier à une autre marque (L)</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>Supprimer (Suppr)</translation>
    </message>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1 (touche %2)</translation>
    </message>
    <message>
        <source>part</source>
        <translation>délier</translation>
    </message>
</context>
<context>
    <name>Rapporteur::AnnotationWords</name>
    <message>
        <source>moved</source>
        <translation>déplacée</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifiée</translation>
    </message>
    <message>
        <source>lost its place</source>
        <translation>a perdu sa place</translation>
    </message>
    <message>
        <source>The words stand elsewhere than when they were marked.</source>
        <translation>Les mots ne sont plus là où ils ont été marqués.</translation>
    </message>
    <message>
        <source>The words were “%1” when they were marked.</source>
        <translation>Les mots étaient «&#xa0;%1&#xa0;» quand ils ont été marqués.</translation>
    </message>
    <message>
        <source>“%1” is not in this version of the report.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas dans cette version du compte rendu.</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>répond à</translation>
    </message>
    <message>
        <source>is answered by</source>
        <translation>reçoit une réponse de</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>appuie</translation>
    </message>
    <message>
        <source>is supported by</source>
        <translation>est appuyée par</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>contredit</translation>
    </message>
    <message>
        <source>is contradicted by</source>
        <translation>est contredite par</translation>
    </message>
    <message>
        <source>belongs with</source>
        <translation>va avec</translation>
    </message>
</context>
<context>
    <name>Rapporteur::AnnotationsDelegate</name>
    <message>
        <source>Orphaned</source>
        <translation>Orpheline</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacée</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>The whole meeting</source>
        <translation>Toute la réunion</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privée</translation>
    </message>
</context>
<context>
    <name>Rapporteur::AnnotationsModel</name>
    <message>
        <source>Orphaned: their words are gone</source>
        <translation>Orphelines&#xa0;: leurs mots ont disparu</translation>
    </message>
    <message>
        <source>Of no meeting</source>
        <translation>Sans réunion</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>No topic</source>
        <translation>Sans sujet</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>Sans étiquette</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Sans couleur</translation>
    </message>
    <message>
        <source>Nobody is credited</source>
        <translation>Sans auteur nommé</translation>
    </message>
</context>
<context>
    <name>Rapporteur::AnnotationsView</name>
    <message>
        <source>How marks are shown</source>
        <translation>Présentation des marques</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Panneau</translation>
    </message>
    <message>
        <source>Nothing is marked yet. Select words in a report and press H.</source>
        <translation>Rien n’est encore marqué. Sélectionnez des mots dans un compte rendu et appuyez sur H.</translation>
    </message>
    <message>
        <source>Open a report</source>
        <translation>Ouvrir un compte rendu</translation>
    </message>
    <message>
        <source>No mark is like all of that.</source>
        <translation>Aucune marque ne correspond à tout cela.</translation>
    </message>
    <message>
        <source>Show all marks</source>
        <translation>Afficher toutes les marques</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marques</translation>
    </message>
    <message>
        <source>Group the marks</source>
        <translation>Regrouper les marques</translation>
    </message>
    <message>
        <source>By report</source>
        <translation>Par compte rendu</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>Par sujet</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>Par étiquette</translation>
    </message>
    <message>
        <source>By colour</source>
        <translation>Par couleur</translation>
    </message>
    <message>
        <source>By speaker</source>
        <translation>Par orateur</translation>
    </message>
    <message>
        <source>Ungrouped</source>
        <translation>Sans regroupement</translation>
    </message>
    <message>
        <source>Search notes, quotes, tags…</source>
        <translation>Chercher des notes, citations, étiquettes…</translation>
    </message>
    <message>
        <source>Search the marks</source>
        <translation>Chercher dans les marques</translation>
    </message>
    <message>
        <source>Every word counts, in any order (%1)</source>
        <translation>Chaque mot compte, dans n’importe quel ordre (%1)</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotations</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s)</source>
        <translation>
            <numerusform>%Ln marque</numerusform>
            <numerusform>%Ln marques</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>Rapporteur::Annotator</name>
    <message>
        <source>Select words first: drag over them, or press J for the next statement.</source>
        <translation>Sélectionnez d’abord des mots&#xa0;: faites glisser dessus, ou appuyez sur J pour l’intervention suivante.</translation>
    </message>
    <message>
        <source>Deleted. Ctrl+Z brings it back.</source>
        <translation>Supprimée. Ctrl+Z la rétablit.</translation>
    </message>
    <message>
        <source>Select the words it belongs to and press R.</source>
        <translation>Sélectionnez les mots auxquels elle se rapporte et appuyez sur R.</translation>
    </message>
    <message>
        <source>Choose a mark, then select the words it should hold, and press R.</source>
        <translation>Choisissez une marque, puis sélectionnez les mots à lui rattacher, et appuyez sur R.</translation>
    </message>
    <message>
        <source>Choose a mark to link first.</source>
        <translation>Choisissez d’abord une marque à lier.</translation>
    </message>
    <message>
        <source>Now choose the other mark, in any report, and press L again.</source>
        <translation>Choisissez maintenant l’autre marque, dans n’importe quel compte rendu, et appuyez de nouveau sur L.</translation>
    </message>
    <message>
        <source>This &amp;answers that</source>
        <translation>Celle-ci &amp;répond à celle-là</translation>
    </message>
    <message>
        <source>This &amp;supports that</source>
        <translation>Celle-ci &amp;appuie celle-là</translation>
    </message>
    <message>
        <source>This &amp;contradicts that</source>
        <translation>Celle-ci &amp;contredit celle-là</translation>
    </message>
    <message>
        <source>They &amp;belong together</source>
        <translation>Elles vont &amp;ensemble</translation>
    </message>
    <message>
        <source>Nothing is marked in this report yet.</source>
        <translation>Rien n’est encore marqué dans ce compte rendu.</translation>
    </message>
    <message>
        <source>There is no further mark.</source>
        <translation>Il n’y a pas d’autre marque.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::BoardColumn</name>
    <message>
        <source>Name of the column</source>
        <translation>Nom de la colonne</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What can be done to the column</source>
        <translation>Ce qui peut être fait de la colonne</translation>
    </message>
</context>
<context>
    <name>Rapporteur::BoardView</name>
    <message>
        <source>Put marks here in the order in which a draft is to use them:
choose some in the list and press B.</source>
        <translation>Mettez ici des marques dans l’ordre où un brouillon doit les utiliser&#xa0;:
choisissez-en dans la liste et appuyez sur B.</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>Ajouter une colonne</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Panneau</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>Déplacer vers la gauche</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>Déplacer vers la droite</translation>
    </message>
    <message>
        <source>Remove the column</source>
        <translation>Retirer la colonne</translation>
    </message>
    <message>
        <source>New column</source>
        <translation>Nouvelle colonne</translation>
    </message>
</context>
<context>
    <name>Rapporteur::BriefingChoices</name>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>Any topic; type to find some</source>
        <translation>Tous les sujets&#xa0;; tapez pour en chercher</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Orateurs</translation>
    </message>
    <message>
        <source>Everybody; type to find some</source>
        <translation>Tout le monde&#xa0;; tapez pour chercher</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Any tag; type to find some</source>
        <translation>Toutes les étiquettes&#xa0;; tapez pour en chercher</translation>
    </message>
    <message>
        <source>Made from the topics</source>
        <translation>D’après les sujets</translation>
    </message>
    <message>
        <source>From year</source>
        <translation>De l’année</translation>
    </message>
    <message>
        <source>To year</source>
        <translation>À l’année</translation>
    </message>
    <message>
        <source>All series</source>
        <translation>Toutes les séries</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>T&amp;opics</source>
        <translation>Su&amp;jets</translation>
    </message>
    <message>
        <source>&amp;Years</source>
        <translation>&amp;Années</translation>
    </message>
    <message>
        <source>&amp;Speakers</source>
        <translation>&amp;Orateurs</translation>
    </message>
    <message>
        <source>Ta&amp;gs of your marks</source>
        <translation>É&amp;tiquettes de vos marques</translation>
    </message>
    <message>
        <source>Ser&amp;ies</source>
        <translation>&amp;Série</translation>
    </message>
    <message>
        <source>Tit&amp;le</source>
        <translation>Tit&amp;re</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln mark(s))</source>
        <translation>
            <numerusform>%1 (%Ln marque)</numerusform>
            <numerusform>%1 (%Ln marques)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::BriefingDialog</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Écriture de %1…</translation>
    </message>
    <message>
        <source>&amp;Keep as draft</source>
        <translation>Enre&amp;gistrer comme brouillon</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>New briefing</source>
        <translation>Nouvelle note d’information</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Écrit dans %1.</translation>
    </message>
    <message>
        <source>&amp;Parts and extracts</source>
        <translation>&amp;Parties et extraits</translation>
    </message>
    <message>
        <source>The briefing</source>
        <translation>La note d’information</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The record says nothing of this. Choose other topics, years or people.</source>
        <translation>La mémoire n’en dit rien. Choisissez d’autres sujets, années ou personnes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln extract(s), each with its source</source>
        <translation>
            <numerusform>%Ln extrait, avec sa source</numerusform>
            <numerusform>%Ln extraits, chacun avec sa source</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::BriefingParts</name>
    <message>
        <source>Parts and extracts</source>
        <translation>Parties et extraits</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln)</source>
        <comment>a part and how many extracts are in it</comment>
        <translation>
            <numerusform>%1 (%Ln)</numerusform>
            <numerusform>%1 (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::Chip</name>
    <message>
        <source>Press Delete to take this filter away</source>
        <translation>Appuyez sur Suppr pour retirer ce filtre</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ColorsDialog</name>
    <message>
        <source>Colours to mark with</source>
        <translation>Couleurs de marquage</translation>
    </message>
    <message>
        <source>Say what each colour means to you. Another shade changes every mark of that colour.</source>
        <translation>Dites ce que chaque couleur signifie pour vous. Une autre nuance change toutes les marques de cette couleur.</translation>
    </message>
    <message>
        <source>Add a colour</source>
        <translation>Ajouter une couleur</translation>
    </message>
    <message>
        <source>Choose another shade</source>
        <translation>Choisir une autre nuance</translation>
    </message>
    <message>
        <source>Shade of %1</source>
        <translation>Nuance de %1</translation>
    </message>
    <message>
        <source>Meaning of %1</source>
        <translation>Signification de %1</translation>
    </message>
    <message>
        <source>Do not mark with it any more; marks keep it</source>
        <translation>Ne plus l’utiliser pour marquer&#xa0;; les marques la gardent</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>Rapporteur::CorrectionEdit</name>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>What the words should be</source>
        <translation>Ce que les mots devraient être</translation>
    </message>
    <message>
        <source>Show the words as the file has them</source>
        <translation>Afficher les mots tels qu’ils sont dans le fichier</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Correct the text. The file stays as it is.</source>
        <translation>Corriger le texte. Le fichier reste tel quel.</translation>
    </message>
    <message>
        <source>Select the words to correct, within one paragraph.</source>
        <translation>Sélectionnez les mots à corriger, à l’intérieur d’un paragraphe.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::Dialogs</name>
    <message>
        <source>Reports</source>
        <translation>Comptes rendus</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliothèques</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
</context>
<context>
    <name>Rapporteur::DiffPage</name>
    <message>
        <source>%1 words added (underlined), %2 removed (struck through)</source>
        <translation>%1 mots ajoutés (soulignés), %2 supprimés (barrés)</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>The change before (Shift+F3)</source>
        <translation>Changement précédent (Maj+F3)</translation>
    </message>
    <message>
        <source>The next change (F3)</source>
        <translation>Changement suivant (F3)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>No word changed.</source>
        <translation>Aucun mot n’a changé.</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>Changement %1 sur %2</translation>
    </message>
</context>
<context>
    <name>Rapporteur::DraftEditor</name>
    <message>
        <source>Text of the draft</source>
        <translation>Texte du brouillon</translation>
    </message>
    <message>
        <source>Write here. “# ” begins a heading, “&gt; ” a quotation, “- ” a list.</source>
        <translation>Écrivez ici. «&#xa0;# &#xa0;» commence un titre, «&#xa0;&gt; &#xa0;» une citation, «&#xa0;- &#xa0;» une liste.</translation>
    </message>
    <message>
        <source>%1 is not in this library.</source>
        <translation>%1 n’est pas dans cette bibliothèque.</translation>
    </message>
    <message>
        <source>Its words are gone from the report.</source>
        <translation>Ses mots ne sont plus dans le compte rendu.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::DraftFindBar</name>
    <message>
        <source>Capitals count</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Mots entiers</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>Find in this draft</source>
        <translation>Chercher dans ce brouillon</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>The one before (Shift+F3)</source>
        <translation>Précédent (Maj+F3)</translation>
    </message>
    <message>
        <source>The next one (F3)</source>
        <translation>Suivant (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>&amp;Tout remplacer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced</source>
        <translation>
            <numerusform>%Ln remplacement</numerusform>
            <numerusform>%Ln remplacements</numerusform>
        </translation>
    </message>
    <message>
        <source>no expression</source>
        <translation>expression non valide</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>Rapporteur::DraftList</name>
    <message>
        <source>Find a draft…</source>
        <translation>Chercher un brouillon…</translation>
    </message>
    <message>
        <source>Find a draft</source>
        <translation>Chercher un brouillon</translation>
    </message>
    <message>
        <source>New draft</source>
        <translation>Nouveau brouillon</translation>
    </message>
    <message>
        <source>New draft (%1)</source>
        <translation>Nouveau brouillon (%1)</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Title…</source>
        <translation>Titre…</translation>
    </message>
    <message>
        <source>Move to a folder…</source>
        <translation>Déplacer vers un dossier…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) deleted. Undo brings them back.</source>
        <translation>
            <numerusform>%Ln brouillon supprimé. Annuler le rétablit.</numerusform>
            <numerusform>%Ln brouillons supprimés. Annuler les rétablit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty draft</source>
        <translation>Brouillon vide</translation>
    </message>
    <message>
        <source>Move to a folder</source>
        <translation>Déplacer vers un dossier</translation>
    </message>
    <message>
        <source>Folder; “/” parts folders in folders, nothing takes the draft out:</source>
        <translation>Dossier&#xa0;; «&#xa0;/&#xa0;» sépare les dossiers imbriqués, un champ vide sort le brouillon de son dossier&#xa0;:</translation>
    </message>
    <message>
        <source>From a PDF or Markdown…</source>
        <translation>À partir d’un PDF ou de Markdown…</translation>
    </message>
    <message>
        <source>A PDF that was made from a draft holds it, with its sources</source>
        <translation>Un PDF fait à partir d’un brouillon le contient, avec ses sources</translation>
    </message>
</context>
<context>
    <name>Rapporteur::DraftTask</name>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::DraftsModel</name>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Circulated</source>
        <translation>Diffusé</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Définitif</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
</context>
<context>
    <name>Rapporteur::DraftsView</name>
    <message>
        <source>Beside the text</source>
        <translation>À côté du texte</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marques</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Titres</translation>
    </message>
    <message>
        <source>No draft yet. What you write here can quote every report, and knows where its words are from.</source>
        <translation>Pas encore de brouillon. Ce que vous écrivez ici peut citer tous les comptes rendus, et sait d’où viennent ses mots.</translation>
    </message>
    <message>
        <source>Begin a draft</source>
        <translation>Commencer un brouillon</translation>
    </message>
    <message>
        <source>Choose a draft to go on with it.</source>
        <translation>Choisissez un brouillon pour le continuer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s)</source>
        <translation>
            <numerusform>%Ln brouillon</numerusform>
            <numerusform>%Ln brouillons</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>%1, level %2</source>
        <translation>%1, niveau %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln mot</numerusform>
            <numerusform>%Ln mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) to read</source>
        <translation>
            <numerusform>%Ln minute de lecture</numerusform>
            <numerusform>%Ln minutes de lecture</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln sélectionné</numerusform>
            <numerusform>%Ln sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Title of the draft</source>
        <translation>Titre du brouillon</translation>
    </message>
    <message>
        <source>It stands in the text, and is changed there:</source>
        <translation>Il figure dans le texte, et c’est là qu’il est modifié&#xa0;:</translation>
    </message>
    <message>
        <source>Filling “%1”…</source>
        <translation>Remplissage de «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>What is cited here is not in this library.</source>
        <translation>Ce qui est cité ici n’est pas dans cette bibliothèque.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportation</translation>
    </message>
    <message>
        <source>Setting the pages</source>
        <translation>Mise en pages</translation>
    </message>
    <message>
        <source>Print “%1”</source>
        <translation>Imprimer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>State of the draft</source>
        <translation>État du brouillon</translation>
    </message>
    <message>
        <source>More to do with this draft</source>
        <translation>Autres commandes pour ce brouillon</translation>
    </message>
    <message>
        <source>Export, print, snapshots, language…</source>
        <translation>Exporter, imprimer, instantanés, langue…</translation>
    </message>
    <message>
        <source>Alt+1</source>
        <translation>Alt+1</translation>
    </message>
    <message>
        <source>Alt+2</source>
        <translation>Alt+2</translation>
    </message>
    <message>
        <source>Alt+3</source>
        <translation>Alt+3</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Snapshots…</source>
        <translation>Instantanés…</translation>
    </message>
    <message>
        <source>Title…</source>
        <translation>Titre…</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Chercher…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <source>Language of the draft</source>
        <translation>Langue du brouillon</translation>
    </message>
    <message>
        <source>As the program’s</source>
        <translation>Celle du programme</translation>
    </message>
    <message>
        <source>Open source</source>
        <translation>Ouvrir la source</translation>
    </message>
    <message>
        <source>There is no dictionary for %1: spelling is not checked.</source>
        <translation>Il n’y a pas de dictionnaire pour %1&#xa0;: l’orthographe n’est pas vérifiée.</translation>
    </message>
    <message>
        <source>%1 of %2 quotations exact</source>
        <translation>%1 citations exactes sur %2</translation>
    </message>
    <message>
        <source>Open a draft</source>
        <translation>Ouvrir un brouillon</translation>
    </message>
    <message>
        <source>This draft cites nothing yet.</source>
        <translation>Ce brouillon ne cite encore rien.</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Références</translation>
    </message>
    <message>
        <source>Export references</source>
        <translation>Exporter les références</translation>
    </message>
    <message>
        <source>BibTeX</source>
        <translation>BibTeX</translation>
    </message>
    <message>
        <source>CSL-JSON</source>
        <translation>CSL-JSON</translation>
    </message>
    <message>
        <source>For Zotero and pandoc (CSL-JSON)…</source>
        <translation>Pour Zotero et pandoc (CSL-JSON)…</translation>
    </message>
    <message>
        <source>For LaTeX (BibTeX)…</source>
        <translation>Pour LaTeX (BibTeX)…</translation>
    </message>
</context>
<context>
    <name>Rapporteur::DropOverlay</name>
    <message>
        <source>Drop to import</source>
        <translation>Déposez pour importer</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ExportDialog</name>
    <message>
        <source>&amp;Web annotations (JSON-LD)</source>
        <translation>Annotations &amp;web (JSON-LD)</translation>
    </message>
    <message>
        <source>The W3C’s format. Holds everything, for another library or as a safe copy.</source>
        <translation>Le format du W3C. Contient tout, pour une autre bibliothèque ou comme copie de sauvegarde.</translation>
    </message>
    <message>
        <source>Web annotations</source>
        <translation>Annotations web</translation>
    </message>
    <message>
        <source>REFI-&amp;QDA project</source>
        <translation>Projet REFI-&amp;QDA</translation>
    </message>
    <message>
        <source>For NVivo, ATLAS.ti, MAXQDA and QualCoder. Holds everything, and the sources.</source>
        <translation>Pour NVivo, ATLAS.ti, MAXQDA et QualCoder. Contient tout, sources comprises.</translation>
    </message>
    <message>
        <source>REFI-QDA projects</source>
        <translation>Projets REFI-QDA</translation>
    </message>
    <message>
        <source>&amp;Markdown folder</source>
        <translation>Dossier &amp;Markdown</translation>
    </message>
    <message>
        <source>A file a report, linked to each other, for Obsidian and the like.</source>
        <translation>Un fichier par compte rendu, liés entre eux, pour Obsidian et autres.</translation>
    </message>
    <message>
        <source>Annotated &amp;PDF</source>
        <translation>&amp;PDF annoté</translation>
    </message>
    <message>
        <source>Highlights and notes on copies of the original PDFs.</source>
        <translation>Surlignages et notes sur des copies des PDF originaux.</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>Documents PDF</translation>
    </message>
    <message>
        <source>Web pa&amp;ge (HTML)</source>
        <translation>Pa&amp;ge web (HTML)</translation>
    </message>
    <message>
        <source>One page to read, print or send.</source>
        <translation>Une seule page à lire, imprimer ou envoyer.</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Pages web</translation>
    </message>
    <message>
        <source>Ta&amp;ble (CSV)</source>
        <translation>Ta&amp;bleau (CSV)</translation>
    </message>
    <message>
        <source>A row an annotation, for spreadsheets.</source>
        <translation>Une ligne par annotation, pour les tableurs.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>The whole &amp;library</source>
        <translation>Toute la bib&amp;liothèque</translation>
    </message>
    <message>
        <source>&amp;This report</source>
        <translation>&amp;Ce compte rendu</translation>
    </message>
    <message>
        <source>&amp;Include private annotations</source>
        <translation>&amp;Inclure les annotations privées</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Export annotations</source>
        <translation>Exporter des annotations</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Ce qui sort</translation>
    </message>
    <message>
        <source>&amp;This report: %1</source>
        <translation>&amp;Ce compte rendu&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln private one(s) stay here.</source>
        <translation>
            <numerusform>%Ln privée reste ici.</numerusform>
            <numerusform>%Ln privées restent ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) leave.</source>
        <translation>
            <numerusform>%Ln annotation sort.</numerusform>
            <numerusform>%Ln annotations sortent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export annotations to a folder</source>
        <translation>Exporter des annotations dans un dossier</translation>
    </message>
    <message>
        <source>Annotations of %1</source>
        <translation>Annotations de %1</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotations</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ExportDraft</name>
    <message>
        <source>Export draft</source>
        <translation>Exporter le brouillon</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>%1 (.%2)</source>
        <translation>%1 (.%2)</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ExtractedText</name>
    <message>
        <source>Text as extracted</source>
        <translation>Texte tel qu’extrait</translation>
    </message>
</context>
<context>
    <name>Rapporteur::FacetDelegate</name>
    <message>
        <source>New name of the tag</source>
        <translation>Nouveau nom de l’étiquette</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is there already, on %Ln mark(s): “%2” becomes one with it.</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» existe déjà, sur %Ln marque&#xa0;: «&#xa0;%2&#xa0;» ne fera plus qu’une avec elle.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» existe déjà, sur %Ln marques&#xa0;: «&#xa0;%2&#xa0;» ne fera plus qu’une avec elle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::FacetPane</name>
    <message>
        <source>Narrow the marks</source>
        <translation>Restreindre les marques</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Take off every mark</source>
        <translation>Retirer de toutes les marques</translation>
    </message>
    <message>
        <source>Name the colours…</source>
        <translation>Nommer les couleurs…</translation>
    </message>
</context>
<context>
    <name>Rapporteur::FacetsModel</name>
    <message>
        <source>All marks</source>
        <translation>Toutes les marques</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Avec étoile</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Avec une note</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privées</translation>
    </message>
    <message>
        <source>Moved or changed</source>
        <translation>Déplacées ou modifiées</translation>
    </message>
    <message>
        <source>Orphaned</source>
        <translation>Orphelines</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Sans couleur</translation>
    </message>
    <message>
        <source>Name the colours…</source>
        <translation>Nommer les couleurs…</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>Sans étiquette</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Orateurs</translation>
    </message>
    <message>
        <source>%1
F2 renames it, Del takes it off every mark; drag it onto another to put it below that one.</source>
        <translation>%1
F2 la renomme, Suppr la retire de toutes les marques&#xa0;; faites-la glisser sur une autre pour la placer dessous.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln mark(s)</source>
        <translation>
            <numerusform>%1, %Ln marque</numerusform>
            <numerusform>%1, %Ln marques</numerusform>
        </translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
</context>
<context>
    <name>Rapporteur::FactEdit</name>
    <message>
        <source>Speaker</source>
        <translation>Orateur</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Who owes it</source>
        <translation>Qui s’y engage</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Back to what was read</source>
        <translation>Revenir à ce qui a été lu</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Nobody speaks or owes anything in these words. Choose a statement (J) or an action.</source>
        <translation>Personne ne parle ni ne s’engage à rien dans ces mots. Choisissez une intervention (J) ou une action.</translation>
    </message>
    <message>
        <source>Correct what this report is. The file stays as it is.</source>
        <translation>Corriger ce qu’est ce compte rendu. Le fichier reste tel quel.</translation>
    </message>
    <message>
        <source>Correct what was read here. The file stays as it is.</source>
        <translation>Corriger ce qui a été lu ici. Le fichier reste tel quel.</translation>
    </message>
    <message>
        <source>Corrected. Read: %1</source>
        <translation>Corrigé. Lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Meeting report</source>
        <translation>Compte rendu de réunion</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Topics, parted by semicolons</source>
        <translation>Sujets, séparés par des points-virgules</translation>
    </message>
    <message>
        <source>Nobody is credited</source>
        <translation>Sans auteur nommé</translation>
    </message>
    <message>
        <source>People, parted by semicolons</source>
        <translation>Personnes, séparées par des points-virgules</translation>
    </message>
    <message>
        <source>2024-09-26</source>
        <translation>2024-09-26</translation>
    </message>
    <message>
        <source>Write the date as year-month-day: 2024-09-26.</source>
        <translation>Écrivez la date sous la forme année-mois-jour&#xa0;: 2024-09-26.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::FaultsList</name>
    <message>
        <source>Citations to look at</source>
        <translation>Références à contrôler</translation>
    </message>
    <message numerus="yes">
        <source>%Ln citation(s) to look at</source>
        <translation>
            <numerusform>%Ln référence à contrôler</numerusform>
            <numerusform>%Ln références à contrôler</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Corriger</translation>
    </message>
</context>
<context>
    <name>Rapporteur::FileCommands</name>
    <message>
        <source>Open library</source>
        <translation>Ouvrir une bibliothèque</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importer des fichiers</translation>
    </message>
    <message>
        <source>Import folder</source>
        <translation>Importer un dossier</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>Nouvelle bibliothèque</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliothèques</translation>
    </message>
    <message>
        <source>The sample reports are not here. Install Rapporteur again to get them back.</source>
        <translation>Les comptes rendus d’exemple manquent. Réinstallez Rapporteur pour les retrouver.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::FileSection</name>
    <message>
        <source>Read, because you chose it</source>
        <translation>Lu, car vous l’avez choisi</translation>
    </message>
    <message>
        <source>Read, because its headings and lists are kept</source>
        <translation>Lu, car ses titres et ses listes sont conservés</translation>
    </message>
    <message>
        <source>Read, because its words and pages are kept best</source>
        <translation>Lu, car ses mots et ses pages sont les mieux conservés</translation>
    </message>
    <message>
        <source>Read, because more of its characters can be read</source>
        <translation>Lu, car davantage de ses caractères sont lisibles</translation>
    </message>
    <message>
        <source>Read, because it has the most text</source>
        <translation>Lu, car il contient le plus de texte</translation>
    </message>
    <message>
        <source>Read; the others are as good</source>
        <translation>Lu&#xa0;; les autres sont aussi bons</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation>Version %1, %2</translation>
    </message>
    <message>
        <source>Show changes</source>
        <translation>Afficher les changements</translation>
    </message>
    <message>
        <source>scan</source>
        <translation>numérisation</translation>
    </message>
    <message>
        <source>also at %1</source>
        <translation>aussi à l’emplacement %1</translation>
    </message>
    <message>
        <source>Read this one instead</source>
        <translation>Lire plutôt celui-ci</translation>
    </message>
    <message>
        <source>Open original</source>
        <translation>Ouvrir l’original</translation>
    </message>
    <message>
        <source>Not the same meeting</source>
        <translation>Pas la même réunion</translation>
    </message>
    <message numerus="yes">
        <source>File(s)</source>
        <translation>
            <numerusform>Fichier</numerusform>
            <numerusform>Fichiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::FilterBar</name>
    <message>
        <source>One person</source>
        <translation>Une personne</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Effacer tous les filtres</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtre : %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Jusqu’à %1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Depuis %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>Rapporteur::FilterMenu</name>
    <message>
        <source>&amp;Topic</source>
        <translation>&amp;Sujet</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Personne</translation>
    </message>
    <message>
        <source>&amp;Series</source>
        <translation>&amp;Série</translation>
    </message>
    <message>
        <source>&amp;Clear all filters</source>
        <translation>&amp;Effacer tous les filtres</translation>
    </message>
</context>
<context>
    <name>Rapporteur::FindBar</name>
    <message>
        <source>Find in this report</source>
        <translation>Chercher dans ce compte rendu</translation>
    </message>
    <message>
        <source>The one before (Shift+F3)</source>
        <translation>Précédent (Maj+F3)</translation>
    </message>
    <message>
        <source>The next one (F3)</source>
        <translation>Suivant (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>Rapporteur::HelpPages</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation>Ouvrir la sélection</translation>
    </message>
    <message>
        <source>Take a filter away</source>
        <translation>Retirer un filtre</translation>
    </message>
    <message>
        <source>About Rapporteur</source>
        <translation>À propos de Rapporteur</translation>
    </message>
    <message>
        <source>A knowledge base for the record of meetings.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Une base de connaissances pour la mémoire des réunions.
Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>Review: answer, skip, go back</source>
        <translation>Vérification&#xa0;: répondre, passer, revenir</translation>
    </message>
    <message>
        <source>Reader: select the next, the previous statement; with Shift more of them</source>
        <translation>Lecture&#xa0;: sélectionner l’intervention suivante, précédente&#xa0;; avec Maj, en ajouter</translation>
    </message>
    <message>
        <source>Reader: mark what is selected, in the colour used last or in one of yours</source>
        <translation>Lecture&#xa0;: marquer la sélection, dans la dernière couleur utilisée ou dans l’une des vôtres</translation>
    </message>
    <message>
        <source>Reader: note, tags, star, private</source>
        <translation>Lecture&#xa0;: note, étiquettes, étoile, privée</translation>
    </message>
    <message>
        <source>Reader: the previous, the next mark; open it; delete it</source>
        <translation>Lecture&#xa0;: marque précédente, suivante&#xa0;; l’ouvrir&#xa0;; la supprimer</translation>
    </message>
    <message>
        <source>Reader: hold the mark at the selected words; link it to another</source>
        <translation>Lecture&#xa0;: rattacher la marque aux mots sélectionnés&#xa0;; la lier à une autre</translation>
    </message>
    <message>
        <source>Reader: correct the selected words</source>
        <translation>Lecture&#xa0;: corriger les mots sélectionnés</translation>
    </message>
    <message>
        <source>Reader: correct who speaks, on what, where; with Shift what the report is</source>
        <translation>Lecture&#xa0;: corriger qui parle, de quoi, où&#xa0;; avec Maj, ce qu’est le compte rendu</translation>
    </message>
    <message>
        <source>Reader: a note on the report as a whole</source>
        <translation>Lecture&#xa0;: une note sur l’ensemble du compte rendu</translation>
    </message>
    <message>
        <source>Reader: the speaker&apos;s next, previous statement</source>
        <translation>Lecture&#xa0;: intervention suivante, précédente de l’orateur</translation>
    </message>
    <message>
        <source>Reader: text, original, side by side, as extracted</source>
        <translation>Lecture&#xa0;: texte, original, côte à côte, tel qu’extrait</translation>
    </message>
    <message>
        <source>Reader: nothing but the text; how it is set</source>
        <translation>Lecture&#xa0;: rien que le texte&#xa0;; sa mise en forme</translation>
    </message>
    <message>
        <source>Reader: keep the tab, close it, go to the next</source>
        <translation>Lecture&#xa0;: garder l’onglet, le fermer, passer au suivant</translation>
    </message>
    <message>
        <source>Reader: two reports side by side; go to the other</source>
        <translation>Lecture&#xa0;: deux comptes rendus côte à côte&#xa0;; passer à l’autre</translation>
    </message>
    <message>
        <source>Annotations: colour, tag, star, private, to the board, confirm, attach again</source>
        <translation>Annotations&#xa0;: couleur, étiquette, étoile, privée, sur le panneau, confirmer, rattacher</translation>
    </message>
    <message>
        <source>Board: move cards; with Shift the column</source>
        <translation>Panneau&#xa0;: déplacer les fiches&#xa0;; avec Maj, la colonne</translation>
    </message>
    <message>
        <source>Rename a tag or a column</source>
        <translation>Renommer une étiquette ou une colonne</translation>
    </message>
    <message>
        <source>Drafts: a new one; its title; its folder</source>
        <translation>Brouillons&#xa0;: en créer un&#xa0;; son titre&#xa0;; son dossier</translation>
    </message>
    <message>
        <source>Drafts: bold, italic, link</source>
        <translation>Brouillons&#xa0;: gras, italique, lien</translation>
    </message>
    <message>
        <source>Drafts: open what is cited</source>
        <translation>Brouillons&#xa0;: ouvrir ce qui est cité</translation>
    </message>
    <message>
        <source>Drafts: preview, marks to put in, headings</source>
        <translation>Brouillons&#xa0;: aperçu, marques à insérer, titres</translation>
    </message>
    <message>
        <source>Drafts: find, replace; the next, the previous place</source>
        <translation>Brouillons&#xa0;: chercher, remplacer&#xa0;; occurrence suivante, précédente</translation>
    </message>
    <message>
        <source>Drafts: snapshots, export, print</source>
        <translation>Brouillons&#xa0;: instantanés, exporter, imprimer</translation>
    </message>
    <message>
        <source>Drafts: larger, smaller, as it was; to the list and back</source>
        <translation>Brouillons&#xa0;: agrandir, réduire, taille d’origine&#xa0;; vers la liste et retour</translation>
    </message>
</context>
<context>
    <name>Rapporteur::HitDelegate</name>
    <message>
        <source>p. %1</source>
        <translation>p. %1</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ImportModel</name>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Nouvelle version</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Report, or why not</source>
        <translation>Compte rendu, ou pourquoi pas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nouveau</numerusform>
            <numerusform>%Ln nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln modifié</numerusform>
            <numerusform>%Ln modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln inchangé</numerusform>
            <numerusform>%Ln inchangés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln en échec</numerusform>
            <numerusform>%Ln en échec</numerusform>
        </translation>
    </message>
    <message>
        <source>Import stopped</source>
        <translation>Importation arrêtée</translation>
    </message>
    <message>
        <source>Import stopped: %1</source>
        <translation>Importation arrêtée : %1</translation>
    </message>
    <message>
        <source>No report was found there</source>
        <translation>Aucun compte rendu n’y a été trouvé</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Autre fichier</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln further file(s)</source>
        <translation>
            <numerusform>%Ln autre fichier</numerusform>
            <numerusform>%Ln autres fichiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::ImportPanel</name>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>What became of each file</source>
        <translation>Le sort de chaque fichier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the list of imported files</source>
        <translation>Fermer la liste des fichiers importés</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ImportPreview</name>
    <message>
        <source>Looking at the files…</source>
        <translation>Examen des fichiers…</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>How many files were looked at</source>
        <translation>Nombre de fichiers examinés</translation>
    </message>
    <message>
        <source>What the chosen files are to be</source>
        <translation>Ce que doivent être les fichiers choisis</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>Tel que reconnu</translation>
    </message>
    <message>
        <source>A meeting of its own</source>
        <translation>Une réunion à part</translation>
    </message>
    <message>
        <source>A new version</source>
        <translation>Une nouvelle version</translation>
    </message>
    <message>
        <source>Another file of the meeting</source>
        <translation>Un autre fichier de la réunion</translation>
    </message>
    <message>
        <source>&amp;Take the chosen file for:</source>
        <translation>&amp;Prendre le fichier choisi pour&#xa0;:</translation>
    </message>
    <message>
        <source>What will be imported</source>
        <translation>Ce qui sera importé</translation>
    </message>
    <message>
        <source>What each file will be</source>
        <translation>Ce que sera chaque fichier</translation>
    </message>
    <message>
        <source>No report was found there</source>
        <translation>Aucun compte rendu n’y a été trouvé</translation>
    </message>
    <message>
        <source>Looking at the files… %1</source>
        <translation>Examen des fichiers… %1</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ImportPreviewModel</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nouveau</numerusform>
            <numerusform>%Ln nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new version(s)</source>
        <translation>
            <numerusform>%Ln nouvelle version</numerusform>
            <numerusform>%Ln nouvelles versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further file(s)</source>
        <translation>
            <numerusform>%Ln autre fichier</numerusform>
            <numerusform>%Ln autres fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the library already</source>
        <translation>
            <numerusform>%Ln déjà dans la bibliothèque</numerusform>
            <numerusform>%Ln déjà dans la bibliothèque</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not readable</source>
        <translation>
            <numerusform>%Ln illisible</numerusform>
            <numerusform>%Ln illisibles</numerusform>
        </translation>
    </message>
    <message>
        <source>New, kept apart from %1</source>
        <translation>Nouveau, séparé de %1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nouveau&#xa0;: %1</translation>
    </message>
    <message>
        <source>New version of %1 (+%2 −%3 words)</source>
        <translation>Nouvelle version de %1 (+%2 −%3 mots)</translation>
    </message>
    <message>
        <source>New version of %1</source>
        <translation>Nouvelle version de %1</translation>
    </message>
    <message>
        <source>Another file of %1</source>
        <translation>Autre fichier de %1</translation>
    </message>
    <message>
        <source>In the library already: %1</source>
        <translation>Déjà dans la bibliothèque&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>You want it so.</source>
        <translation>Vous le voulez ainsi.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Sera</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ImportReport</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nouvelle</numerusform>
            <numerusform>%Ln nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln modifiée</numerusform>
            <numerusform>%Ln modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln the same</source>
        <translation>
            <numerusform>%Ln identique</numerusform>
            <numerusform>%Ln identiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a place</source>
        <translation>
            <numerusform>%Ln sans place</numerusform>
            <numerusform>%Ln sans place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of reports that are not here</source>
        <translation>
            <numerusform>%Ln d’un compte rendu absent d’ici</numerusform>
            <numerusform>%Ln de comptes rendus absents d’ici</numerusform>
        </translation>
    </message>
    <message>
        <source>Annotations imported: %1</source>
        <translation>Annotations importées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Annotations that were not taken in</source>
        <translation>Annotations non reprises</translation>
    </message>
    <message>
        <source>a report without a name</source>
        <translation>un compte rendu sans nom</translation>
    </message>
    <message>
        <source>Their reports are not in this library. Import the reports, then the annotations again.</source>
        <translation>Leurs comptes rendus ne sont pas dans cette bibliothèque. Importez les comptes rendus, puis de nouveau les annotations.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) were not taken in</source>
        <translation>
            <numerusform>%Ln annotation n’a pas été reprise</numerusform>
            <numerusform>%Ln annotations n’ont pas été reprises</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>What is %1 called?</source>
        <translation>Comment s’appelle %1&#xa0;?</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>The report is removed. Ctrl+Z brings it back.</source>
        <translation>Le compte rendu est retiré. Ctrl+Z le rétablit.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::InspectorPages</name>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <translation>
            <numerusform>%Ln intervention</numerusform>
            <numerusform>%Ln interventions</numerusform>
        </translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Dit</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 par %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Orateurs</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>Sur %1</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>Personne n’est nommé</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation>p. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to review</source>
        <translation>
            <numerusform>%Ln à vérifier</numerusform>
            <numerusform>%Ln à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>statements on each</source>
        <translation>interventions sur chacun</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>The whole record</source>
        <translation>Toute la mémoire</translation>
    </message>
    <message>
        <source>Nothing has been imported yet.</source>
        <translation>Rien n’a encore été importé.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Comptes rendus</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Interventions</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>À vérifier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubt(s)</source>
        <translation>
            <numerusform>%Ln doute</numerusform>
            <numerusform>%Ln doutes</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Présidence</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Modération</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Prochaine</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présents</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Engagements</translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s)</source>
        <translation>
            <numerusform>%Ln action</numerusform>
            <numerusform>%Ln actions</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Orateur</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s)</source>
        <translation>
            <numerusform>%Ln réunion</numerusform>
            <numerusform>%Ln réunions</numerusform>
        </translation>
    </message>
    <message>
        <source>Narrow every view to this person</source>
        <translation>Limiter toutes les vues à cette personne</translation>
    </message>
    <message>
        <source>Affiliations, as the reports say</source>
        <translation>Affiliations, selon les comptes rendus</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln fois</numerusform>
            <numerusform>%Ln fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Often followed by</source>
        <translation>Souvent suivi de</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Partie de</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>Succède à</translation>
    </message>
    <message>
        <source>Narrow every view to this topic</source>
        <translation>Limiter toutes les vues à ce sujet</translation>
    </message>
    <message>
        <source>Who spoke</source>
        <translation>Qui a parlé</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Jalons</translation>
    </message>
    <message>
        <source>Read by OCR</source>
        <translation>Lu par OCR</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Same meeting as…</source>
        <translation>Même réunion que…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Remove from library</source>
        <translation>Retirer de la bibliothèque</translation>
    </message>
</context>
<context>
    <name>Rapporteur::Invocation</name>
    <message>
        <source>the library file (default: %1)</source>
        <translation>le fichier de la bibliothèque (par défaut&#xa0;: %1)</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>écrire en JSON</translation>
    </message>
    <message>
        <source>print this page</source>
        <translation>afficher cette page</translation>
    </message>
    <message>
        <source>only this topic, e.g. GDC (may be repeated)</source>
        <translation>seulement ce sujet, p. ex. GDC (peut être répété)</translation>
    </message>
    <message>
        <source>only this speaker (may be repeated)</source>
        <translation>seulement cet orateur (peut être répété)</translation>
    </message>
    <message>
        <source>only meetings of this body</source>
        <translation>seulement les réunions de cet organe</translation>
    </message>
    <message>
        <source>from this year, month or day on, e.g. 2022 or 2022-05-26</source>
        <translation>à partir de cette année, de ce mois ou de ce jour, p. ex. 2022 ou 2022-05-26</translation>
    </message>
    <message>
        <source>up to this year, month or day</source>
        <translation>jusqu’à cette année, ce mois ou ce jour</translation>
    </message>
    <message>
        <source>Usage: rapporteur %1 %2 [OPTION…]
%3.

</source>
        <translation>Usage&#xa0;: rapporteur %1 %2 [OPTION…]
%3.

</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Il manque %1.</translation>
    </message>
    <message>
        <source>“%1” is one too many.</source>
        <translation>«&#xa0;%1&#xa0;» est de trop.</translation>
    </message>
    <message>
        <source>There is no library at %1 yet. Make one with: rapporteur import PATH…</source>
        <translation>Il n’y a pas encore de bibliothèque à l’emplacement %1. Créez-en une avec&#xa0;: rapporteur import PATH…</translation>
    </message>
    <message>
        <source>“%1” is no date. Write 2022, 2022-05 or 2022-05-26.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date. Écrivez 2022, 2022-05 ou 2022-05-26.</translation>
    </message>
    <message>
        <source>See: rapporteur %1 --help</source>
        <translation>Voir&#xa0;: rapporteur %1 --help</translation>
    </message>
    <message>
        <source>No topic is called “%1”; see: rapporteur topics</source>
        <translation>Aucun sujet ne s’appelle «&#xa0;%1&#xa0;»&#xa0;; voir&#xa0;: rapporteur topics</translation>
    </message>
    <message>
        <source>Nobody in the library is called “%1”.</source>
        <translation>Personne dans la bibliothèque ne s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” could be %2. Write the whole name.</source>
        <translation>«&#xa0;%1&#xa0;» peut désigner %2. Écrivez le nom entier.</translation>
    </message>
    <message>
        <source>languages to read scanned pages in, e.g. eng+fra; “none” leaves them unread (installed: %1)</source>
        <translation>langues dans lesquelles lire les pages numérisées, p. ex. eng+fra&#xa0;; «&#xa0;none&#xa0;» les laisse non lues (installées&#xa0;: %1)</translation>
    </message>
    <message>
        <source>The data to read scans in “%1” is not installed. On Debian and Ubuntu it is the package tesseract-ocr-%2.</source>
        <translation>Les données pour lire les pages numérisées en «&#xa0;%1&#xa0;» ne sont pas installées. Sous Debian et Ubuntu, c’est le paquet tesseract-ocr-%2.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::LexiconDraft</name>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>%1 ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>Mend line %1 first: %2</source>
        <translation>Corrigez d’abord la ligne %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Rapporteur::LexiconForm</name>
    <message>
        <source>&amp;Add to your lexicon</source>
        <translation>A&amp;jouter à votre lexique</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Id</source>
        <translation>&amp;Identifiant</translation>
    </message>
    <message>
        <source>Short and lasting; reports are tagged with it</source>
        <translation>Court et durable&#xa0;; sert d’étiquette aux comptes rendus</translation>
    </message>
    <message>
        <source>S&amp;hort</source>
        <translation>Forme a&amp;brégée</translation>
    </message>
    <message>
        <source>Stands &amp;for</source>
        <translation>Si&amp;gnifie</translation>
    </message>
    <message>
        <source>&amp;Aliases</source>
        <translation>&amp;Autres noms</translation>
    </message>
    <message>
        <source>Other names, one a line; in capitals only, it matches in capitals only</source>
        <translation>Un nom par ligne&#xa0;; écrit tout en capitales, il ne correspond qu’en capitales</translation>
    </message>
    <message>
        <source>&amp;Patterns</source>
        <translation>&amp;Motifs</translation>
    </message>
    <message>
        <source>Regular expressions, one a line</source>
        <translation>Expressions régulières, une par ligne</translation>
    </message>
    <message>
        <source>Pa&amp;rt of</source>
        <translation>&amp;Partie de</translation>
    </message>
    <message>
        <source>The id of a broader topic</source>
        <translation>L’identifiant d’un sujet plus large</translation>
    </message>
    <message>
        <source>Su&amp;cceeds</source>
        <translation>Su&amp;ccède à</translation>
    </message>
    <message>
        <source>The ids of earlier topics, parted by commas</source>
        <translation>Les identifiants de sujets antérieurs, séparés par des virgules</translation>
    </message>
    <message>
        <source>S&amp;ince</source>
        <translation>&amp;Depuis</translation>
    </message>
    <message>
        <source>The day it took over, as 2022-08-16</source>
        <translation>Le jour de la succession, par exemple 2022-08-16</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>A day, as 2024-09-22</source>
        <translation>Un jour, par exemple 2024-09-22</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Au</translation>
    </message>
    <message>
        <source>The last day, where there are several</source>
        <translation>Le dernier jour, s’il y en a plusieurs</translation>
    </message>
    <message>
        <source>T&amp;opics</source>
        <translation>Su&amp;jets</translation>
    </message>
    <message>
        <source>Ids, parted by commas</source>
        <translation>Identifiants, séparés par des virgules</translation>
    </message>
    <message>
        <source>Co&amp;lour</source>
        <translation>Cou&amp;leur</translation>
    </message>
    <message>
        <source>As #0072b2; chosen for you where it is empty</source>
        <translation>Par exemple #0072b2&#xa0;; choisie pour vous si le champ est vide</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>One sentence on what it is</source>
        <translation>Une phrase qui dit ce que c’est</translation>
    </message>
    <message>
        <source>So&amp;urce</source>
        <translation>Sou&amp;rce</translation>
    </message>
    <message>
        <source>An address that bears it out</source>
        <translation>Une adresse qui l’atteste</translation>
    </message>
    <message>
        <source>found in your reports</source>
        <translation>trouvé dans vos comptes rendus</translation>
    </message>
    <message>
        <source>own</source>
        <translation>personnelle</translation>
    </message>
    <message>
        <source>own, in place of the shipped one</source>
        <translation>personnelle, à la place de celle fournie</translation>
    </message>
    <message>
        <source>shipped; a change makes it your own</source>
        <translation>fournie&#xa0;; une modification la rend personnelle</translation>
    </message>
    <message>
        <source>Re&amp;vert to shipped</source>
        <translation>Re&amp;venir à l’entrée fournie</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Choose an entry, or make a new one</source>
        <translation>Choisissez une entrée, ou créez-en une</translation>
    </message>
</context>
<context>
    <name>Rapporteur::LexiconModel</name>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Séries</translation>
    </message>
    <message>
        <source>Acronyms</source>
        <translation>Acronymes</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Jalons</translation>
    </message>
    <message>
        <source>own</source>
        <translation>personnelle</translation>
    </message>
    <message>
        <source>own, in place of the shipped one</source>
        <translation>personnelle, à la place de celle fournie</translation>
    </message>
    <message>
        <source>Found in your reports</source>
        <translation>Trouvés dans vos comptes rendus</translation>
    </message>
    <message numerus="yes">
        <source>%1, in %Ln report(s)</source>
        <translation>
            <numerusform>%1, dans %Ln compte rendu</numerusform>
            <numerusform>%1, dans %Ln comptes rendus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::LexiconPreview</name>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>no longer</source>
        <translation>ne correspond plus</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s)</source>
        <translation>
            <numerusform>%Ln paragraphe</numerusform>
            <numerusform>%Ln paragraphes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s)</source>
        <translation>
            <numerusform>%Ln compte rendu</numerusform>
            <numerusform>%Ln comptes rendus</numerusform>
        </translation>
    </message>
    <message>
        <source>What it matches</source>
        <translation>Ce qui correspond</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Nothing in the library matches.</source>
        <translation>Rien ne correspond dans la bibliothèque.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::LexiconTextEdit</name>
    <message>
        <source>Your lexicon as text</source>
        <translation>Votre lexique sous forme de texte</translation>
    </message>
</context>
<context>
    <name>Rapporteur::LexiconWindow</name>
    <message>
        <source>Und&amp;o save</source>
        <translation>Ann&amp;uler l’enregistrement</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Lexicon[*] — Rapporteur</source>
        <translation>Lexique[*] — Rapporteur</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texte</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Text (%Ln problem(s))</source>
        <translation>
            <numerusform>&amp;Texte (%Ln problème)</numerusform>
            <numerusform>&amp;Texte (%Ln problèmes)</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend the text to go on with the form.</source>
        <translation>Corrigez le texte pour continuer avec le formulaire.</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nouvelle entrée</translation>
    </message>
    <message>
        <source>New entry %1</source>
        <translation>Nouvelle entrée %1</translation>
    </message>
    <message>
        <source>What it stands for</source>
        <translation>Ce que cela signifie</translation>
    </message>
    <message>
        <source>Saved. The library is tagged anew in the background.</source>
        <translation>Enregistré. La bibliothèque est étiquetée à nouveau en arrière-plan.</translation>
    </message>
    <message>
        <source>The last save was undone. The library is tagged anew in the background.</source>
        <translation>Le dernier enregistrement a été annulé. La bibliothèque est étiquetée à nouveau en arrière-plan.</translation>
    </message>
    <message>
        <source>Save your lexicon before closing?</source>
        <translation>Enregistrer votre lexique avant de fermer&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Formulaire</translation>
    </message>
    <message>
        <source>Find an entry…</source>
        <translation>Chercher une entrée…</translation>
    </message>
    <message>
        <source>Find an entry</source>
        <translation>Chercher une entrée</translation>
    </message>
    <message>
        <source>Entries of the lexicon</source>
        <translation>Entrées du lexique</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nouveau…</translation>
    </message>
    <message>
        <source>New &amp;topic</source>
        <translation>Nouveau &amp;sujet</translation>
    </message>
    <message>
        <source>New &amp;person</source>
        <translation>Nouvelle &amp;personne</translation>
    </message>
    <message>
        <source>New &amp;organisation</source>
        <translation>Nouvelle &amp;organisation</translation>
    </message>
    <message>
        <source>New &amp;series</source>
        <translation>Nouvelle sé&amp;rie</translation>
    </message>
    <message>
        <source>New &amp;acronym</source>
        <translation>Nouvel &amp;acronyme</translation>
    </message>
    <message>
        <source>New &amp;milestone</source>
        <translation>Nouveau &amp;jalon</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Writes %1, and tags the library anew</source>
        <translation>Écrit %1 et étiquette la bibliothèque à nouveau</translation>
    </message>
    <message>
        <source>A save was undone meanwhile; what you typed since is here, and a save writes it.</source>
        <translation>Un enregistrement a été annulé entre-temps&#xa0;; ce que vous avez écrit depuis est ici, et un enregistrement l’écrira.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::LibraryWork</name>
    <message>
        <source>Looking at files</source>
        <translation>Examen des fichiers</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Rebuilding</source>
        <translation>Reconstruction</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln report(s) derived anew</source>
        <translation>
            <numerusform>Arrêté&#xa0;: %Ln compte rendu déduit à nouveau</numerusform>
            <numerusform>Arrêté&#xa0;: %Ln comptes rendus déduits à nouveau</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Everything was up to date</source>
        <translation>Tout était à jour</translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) derived anew</source>
        <translation>
            <numerusform>%Ln compte rendu déduit à nouveau</numerusform>
            <numerusform>%Ln comptes rendus déduits à nouveau</numerusform>
        </translation>
    </message>
    <message>
        <source>Derived by an older version</source>
        <translation>Déduit par une version plus ancienne</translation>
    </message>
    <message>
        <source>Rebuild</source>
        <translation>Reconstruire</translation>
    </message>
</context>
<context>
    <name>Rapporteur::LinkPreview</name>
    <message>
        <source>The words of the link name another place.</source>
        <translation>Les mots du lien désignent une autre adresse.</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
</context>
<context>
    <name>Rapporteur::LookPanel</name>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Distance of lines</source>
        <translation>Distance entre les lignes</translation>
    </message>
    <message>
        <source>Length of lines</source>
        <translation>Longueur des lignes</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>A serif for reading</source>
        <translation>Une police à empattements pour la lecture</translation>
    </message>
    <message>
        <source>As it was first</source>
        <translation>Comme au départ</translation>
    </message>
    <message>
        <source>Lines apart</source>
        <translation>Interligne</translation>
    </message>
    <message>
        <source>Line length</source>
        <translation>Longueur de ligne</translation>
    </message>
</context>
<context>
    <name>Rapporteur::MainWindow</name>
    <message>
        <source>%1 — Rapporteur</source>
        <translation>%1 — Rapporteur</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Exporting annotations</source>
        <translation>Exportation des annotations</translation>
    </message>
    <message>
        <source>Import annotations</source>
        <translation>Importer des annotations</translation>
    </message>
    <message>
        <source>Importing annotations</source>
        <translation>Importation des annotations</translation>
    </message>
    <message>
        <source>The annotations were not imported, since another library is open now.</source>
        <translation>Les annotations n’ont pas été importées, car une autre bibliothèque est maintenant ouverte.</translation>
    </message>
    <message>
        <source>An import is under way. Undo when it is done.</source>
        <translation>Une importation est en cours. Annulez quand elle sera terminée.</translation>
    </message>
    <message>
        <source>Doing it again…</source>
        <translation>Rétablissement…</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>Other work is under way. Merge when it is done.</source>
        <translation>Un autre travail est en cours. Fusionnez quand il sera terminé.</translation>
    </message>
    <message>
        <source>Merge library</source>
        <translation>Fusionner une bibliothèque</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Your annotations and corrections bear it:</source>
        <translation>Vos annotations et corrections le porteront :</translation>
    </message>
    <message>
        <source>Collected passages</source>
        <translation>Passages recueillis</translation>
    </message>
    <message>
        <source>Choose a passage, a mark or a meeting first.</source>
        <translation>Choisissez d’abord un passage, une marque ou une réunion.</translation>
    </message>
    <message>
        <source>Added to “%1”</source>
        <translation>Ajouté à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Écrit dans %1</translation>
    </message>
</context>
<context>
    <name>Rapporteur::MarksDrawer</name>
    <message>
        <source>How marks are put in</source>
        <translation>Comment insérer les marques</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Mention</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Nothing is marked yet. What you mark in reports can be put into drafts from here.</source>
        <translation>Rien n’est encore marqué. Ce que vous marquez dans les comptes rendus peut être inséré d’ici dans des brouillons.</translation>
    </message>
    <message>
        <source>Marks to put in</source>
        <translation>Marques à insérer</translation>
    </message>
    <message>
        <source>Which marks</source>
        <translation>Quelles marques</translation>
    </message>
    <message>
        <source>Search notes, quotes, tags…</source>
        <translation>Chercher des notes, citations, étiquettes…</translation>
    </message>
    <message>
        <source>Search the marks</source>
        <translation>Chercher dans les marques</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Panneau</translation>
    </message>
    <message>
        <source>Board: %1</source>
        <translation>Panneau&#xa0;: %1</translation>
    </message>
    <message>
        <source>All by report</source>
        <translation>Toutes par compte rendu</translation>
    </message>
    <message>
        <source>All by tag</source>
        <translation>Toutes par étiquette</translation>
    </message>
</context>
<context>
    <name>Rapporteur::MeetingFiles</name>
    <message>
        <source>A copy of %1 cannot be made to open it.</source>
        <translation>Impossible de faire une copie de %1 pour l’ouvrir.</translation>
    </message>
    <message>
        <source>Reading another file</source>
        <translation>Lecture d’un autre fichier</translation>
    </message>
    <message>
        <source>Setting the file apart</source>
        <translation>Séparation du fichier</translation>
    </message>
    <message>
        <source>What version %1 changed</source>
        <translation>Ce que la version %1 a changé</translation>
    </message>
    <message>
        <source>Joining two reports</source>
        <translation>Rattachement de deux comptes rendus</translation>
    </message>
</context>
<context>
    <name>Rapporteur::MergeDialog</name>
    <message>
        <source>Changed on both sides: the later one counts, the other is kept beside it</source>
        <translation>Modifié des deux côtés&#xa0;: la version la plus récente compte, l’autre est gardée à côté</translation>
    </message>
    <message>
        <source>Deleted there: will be deleted here</source>
        <translation>Supprimé là-bas&#xa0;: sera supprimé ici</translation>
    </message>
    <message>
        <source>Files of reports that are only there</source>
        <translation>Fichiers de comptes rendus qui ne sont que là-bas</translation>
    </message>
    <message>
        <source>Further files of reports that are here</source>
        <translation>Autres fichiers de comptes rendus qui sont ici</translation>
    </message>
    <message>
        <source>Marked, written and answered only there</source>
        <translation>Marqué, écrit et répondu seulement là-bas</translation>
    </message>
    <message>
        <source>Changed there since</source>
        <translation>Modifié là-bas depuis</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) and answer(s)</source>
        <translation>
            <numerusform>%Ln annotation ou réponse</numerusform>
            <numerusform>%Ln annotations et réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln modifiée</numerusform>
            <numerusform>%Ln modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted</source>
        <translation>
            <numerusform>%Ln supprimée</numerusform>
            <numerusform>%Ln supprimées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in conflict</source>
        <translation>
            <numerusform>%Ln en conflit</numerusform>
            <numerusform>%Ln en conflit</numerusform>
        </translation>
    </message>
    <message>
        <source>Merging %1 was stopped. Ctrl+Z takes back what had come.</source>
        <translation>La fusion de %1 a été arrêtée. Ctrl+Z retire ce qui était arrivé.</translation>
    </message>
    <message>
        <source>%1 holds nothing that is not here.</source>
        <translation>%1 ne contient rien qui ne soit déjà ici.</translation>
    </message>
    <message>
        <source>Merged %1.</source>
        <translation>%1 fusionné.</translation>
    </message>
    <message>
        <source>Merged %1: %2.</source>
        <translation>%1 fusionné&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read.</source>
        <translation>
            <numerusform>%Ln fichier n’a pas pu être lu.</numerusform>
            <numerusform>%Ln fichiers n’ont pas pu être lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take its &amp;private annotations too</source>
        <translation>Prendre aussi ses annotations &amp;privées</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionner</translation>
    </message>
    <message>
        <source>Merge library</source>
        <translation>Fusionner une bibliothèque</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>What %1 brings</source>
        <translation>Ce qu’apporte %1</translation>
    </message>
    <message>
        <source>What the merge does</source>
        <translation>Ce que fait la fusion</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Là-bas</translation>
    </message>
    <message>
        <source>Kept beside</source>
        <translation>Gardé à côté</translation>
    </message>
    <message>
        <source>Looking at %1… Nothing is written yet.</source>
        <translation>Examen de %1… Rien n’est encore écrit.</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>Fusion…</translation>
    </message>
    <message numerus="yes">
        <source>The same on both sides: %Ln report(s)</source>
        <translation>
            <numerusform>Identique des deux côtés&#xa0;: %Ln compte rendu</numerusform>
            <numerusform>Identique des deux côtés&#xa0;: %Ln comptes rendus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln annotation(s) and answer(s)</source>
        <translation>
            <numerusform>, %Ln annotation ou réponse</numerusform>
            <numerusform>, %Ln annotations et réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds nothing that is not here.</source>
        <translation>Elle ne contient rien qui ne soit déjà ici.</translation>
    </message>
    <message>
        <source>Small differences only.</source>
        <translation>Seulement de petites différences.</translation>
    </message>
    <message>
        <source>It brings %1.</source>
        <translation>Elle apporte %1.</translation>
    </message>
    <message numerus="yes">
        <source>Take its %Ln &amp;private annotation(s) too</source>
        <translation>
            <numerusform>Prendre aussi sa %Ln annotation &amp;privée</numerusform>
            <numerusform>Prendre aussi ses %Ln annotations &amp;privées</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
</context>
<context>
    <name>Rapporteur::OrphanStrip</name>
    <message>
        <source>Attach…</source>
        <translation>Rattacher…</translation>
    </message>
    <message>
        <source>Then select the words it belongs to, and press R</source>
        <translation>Sélectionnez ensuite les mots auxquels elle se rapporte, et appuyez sur R</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Can be undone</source>
        <translation>Peut être annulé</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>The next passage that lost its place</source>
        <translation>Le passage suivant qui a perdu sa place</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) lost their place:</source>
        <translation>
            <numerusform>%n marque a perdu sa place&#xa0;:</numerusform>
            <numerusform>%n marques ont perdu leur place&#xa0;:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::OutlineList</name>
    <message>
        <source>Outline of the report</source>
        <translation>Plan du compte rendu</translation>
    </message>
</context>
<context>
    <name>Rapporteur::OutlineModel</name>
    <message>
        <source>%1 — on the agenda, not reported on</source>
        <translation>%1 — à l’ordre du jour, mais rien n’est rapporté</translation>
    </message>
</context>
<context>
    <name>Rapporteur::PagePane</name>
    <message>
        <source>Pages of the original</source>
        <translation>Pages de l’original</translation>
    </message>
</context>
<context>
    <name>Rapporteur::PaperView</name>
    <message>
        <source>How the draft will look</source>
        <translation>Aspect qu’aura le brouillon</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>Rapporteur::Pictures</name>
    <message>
        <source>The picture %1 cannot be written. Choose another folder.</source>
        <translation>L’image %1 ne peut pas être écrite. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another one.</source>
        <translation>Le dossier %1 ne peut pas être créé. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The view %1 did not come to rest.</source>
        <translation>La vue %1 ne s’est pas stabilisée.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::Rail</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Comptes rendus</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Orateurs</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ReaderBar</name>
    <message>
        <source>What to show</source>
        <translation>Que montrer</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>As extracted</source>
        <translation>Tel qu’extrait</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Touche %1</translation>
    </message>
    <message>
        <source>How the text is set</source>
        <translation>Mise en forme du texte</translation>
    </message>
    <message>
        <source>Two reports side by side</source>
        <translation>Deux comptes rendus côte à côte</translation>
    </message>
    <message>
        <source>Nothing but the text</source>
        <translation>Rien que le texte</translation>
    </message>
    <message>
        <source>Find in this report</source>
        <translation>Chercher dans ce compte rendu</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ReaderPane</name>
    <message>
        <source>Open reports</source>
        <translation>Comptes rendus ouverts</translation>
    </message>
    <message>
        <source>Close (Ctrl+W)</source>
        <translation>Fermer (Ctrl+W)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ReaderView</name>
    <message>
        <source>Read the text</source>
        <translation>Lire le texte</translation>
    </message>
    <message>
        <source>All reports</source>
        <translation>Tous les comptes rendus</translation>
    </message>
    <message>
        <source>This original has no pages to show. What it says is all in the text.</source>
        <translation>Cet original n’a pas de pages à montrer. Tout ce qu’il dit est dans le texte.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Choose a statement first: click it, or press J.</source>
        <translation>Choisissez d’abord une intervention&#xa0;: cliquez dessus, ou appuyez sur J.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::Reading</name>
    <message>
        <source>moderated by %1</source>
        <translation>modérée par %1</translation>
    </message>
    <message>
        <source>chaired by %1</source>
        <translation>présidée par %1</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message numerus="yes">
        <source>%n more doubt(s)</source>
        <translation>
            <numerusform>%n autre doute</numerusform>
            <numerusform>%n autres doutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Résoudre</translation>
    </message>
    <message>
        <source>OCR is only %1 % sure of this word.</source>
        <translation>L’OCR n’est sûr de ce mot qu’à %1&#xa0;%.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ReadingText</name>
    <message>
        <source>who is this?</source>
        <translation>qui est-ce&#xa0;?</translation>
    </message>
    <message>
        <source>Text of the report</source>
        <translation>Texte du compte rendu</translation>
    </message>
    <message>
        <source>Corrected. The file says: “%1”</source>
        <translation>Corrigé. Le fichier dit&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>(private)</source>
        <translation>(privée)</translation>
    </message>
    <message>
        <source>Corrected. It was read as: %1</source>
        <translation>Corrigé. Il avait été lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
</context>
<context>
    <name>Rapporteur::RecordPage</name>
    <message numerus="yes">
        <source>and %Ln more: choose a period to see them</source>
        <translation>
            <numerusform>et %Ln autre&#xa0;: choisissez une période pour la voir</numerusform>
            <numerusform>et %Ln autres&#xa0;: choisissez une période pour les voir</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>Personne n’est nommé</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation>p. %1</translation>
    </message>
</context>
<context>
    <name>Rapporteur::RecordView</name>
    <message>
        <source>Clear all filters</source>
        <translation>Effacer tous les filtres</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importer des fichiers…</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ReportsModel</name>
    <message>
        <source>about %1</source>
        <translation>vers %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>PowerPoint</source>
        <translation>PowerPoint</translation>
    </message>
    <message>
        <source>OpenDocument</source>
        <translation>OpenDocument</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Interventions</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Orateurs</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>Doutes</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of one meeting; %1 is read</source>
        <translation>
            <numerusform>%Ln fichier d’une réunion&#xa0;; %1 est lu</numerusform>
            <numerusform>%Ln fichiers d’une même réunion&#xa0;; %1 est lu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::ReportsView</name>
    <message>
        <source>With doubts</source>
        <translation>Avec des doutes</translation>
    </message>
    <message>
        <source>Type to narrow…</source>
        <translation>Tapez pour restreindre…</translation>
    </message>
    <message>
        <source>Narrow the table</source>
        <translation>Restreindre le tableau</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Comptes rendus</translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s)</source>
        <translation>
            <numerusform>%Ln compte rendu</numerusform>
            <numerusform>%Ln comptes rendus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>No reports yet. Drop a folder of them on this window.</source>
        <translation>Pas encore de comptes rendus. Déposez un dossier sur cette fenêtre.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importer des fichiers…</translation>
    </message>
    <message>
        <source>No report is about all of that.</source>
        <translation>Aucun compte rendu ne porte sur tout cela.</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Effacer tous les filtres</translation>
    </message>
    <message>
        <source>Remove from library</source>
        <translation>Retirer de la bibliothèque</translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) removed. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>%Ln compte rendu retiré. Ctrl+Z le rétablit.</numerusform>
            <numerusform>%Ln comptes rendus retirés. Ctrl+Z les rétablit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::ReviewView</name>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Passer</translation>
    </message>
    <message>
        <source>Space or the right arrow; the left arrow goes back</source>
        <translation>Espace ou flèche droite&#xa0;; la flèche gauche revient en arrière</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>Key R: call the person otherwise</source>
        <translation>Touche R&#xa0;: nommer la personne autrement</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Nothing to review. What is in doubt will wait here.</source>
        <translation>Rien à vérifier. Ce qui est en doute attendra ici.</translation>
    </message>
    <message>
        <source>All reports</source>
        <translation>Tous les comptes rendus</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln to review</source>
        <translation>
            <numerusform>%1 sur %Ln à vérifier</numerusform>
            <numerusform>%1 sur %Ln à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>What is %1 called?</source>
        <translation>Comment s’appelle %1&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ScanLanguages</name>
    <message>
        <source>Languages of scans</source>
        <translation>Langues des numérisations</translation>
    </message>
    <message>
        <source>Pages that are pictures cannot be read: no data of a language is installed.</source>
        <translation>Les pages qui sont des images ne peuvent pas être lues&#xa0;: les données d’aucune langue ne sont installées.</translation>
    </message>
    <message>
        <source>Pages that are pictures are read by OCR. Fewer languages are quicker and make fewer mistakes.</source>
        <translation>Les pages qui sont des images sont lues par OCR. Moins il y a de langues, plus c’est rapide et moins il y a d’erreurs.</translation>
    </message>
    <message>
        <source>Other languages are packages of your system: tesseract-ocr-fra on Debian and Ubuntu, tesseract-langpack-fra on Fedora, for French. Scans that could not be read before are read when you import them again.</source>
        <translation>Les autres langues sont des paquets de votre système&#xa0;: pour le français, tesseract-ocr-fra sous Debian et Ubuntu, tesseract-langpack-fra sous Fedora. Les numérisations qui n’avaient pas pu être lues le sont quand vous les importez de nouveau.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::SearchModel</name>
    <message>
        <source>Nobody is credited</source>
        <translation>Sans auteur nommé</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n found</source>
        <translation>
            <numerusform>%1, %n résultat</numerusform>
            <numerusform>%1, %n résultats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::SearchView</name>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Par pertinence</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Les plus récents d’abord</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Regroupement</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>Sans regroupement</translation>
    </message>
    <message>
        <source>By report</source>
        <translation>Par compte rendu</translation>
    </message>
    <message>
        <source>By speaker</source>
        <translation>Par orateur</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Type in the field above: every word counts, in any order.</source>
        <translation>Écrivez dans le champ ci-dessus&#xa0;: chaque mot compte, dans n’importe quel ordre.</translation>
    </message>
    <message>
        <source>these words side by side</source>
        <translation>ces mots côte à côte</translation>
    </message>
    <message>
        <source>words that begin so</source>
        <translation>les mots qui commencent ainsi</translation>
    </message>
    <message>
        <source>said by somebody of that name</source>
        <translation>dit par une personne de ce nom</translation>
    </message>
    <message>
        <source>about a topic</source>
        <translation>sur un sujet</translation>
    </message>
    <message>
        <source>in one year; 2020-2022 for several</source>
        <translation>en une année&#xa0;; 2020-2022 pour plusieurs</translation>
    </message>
    <message>
        <source>in one body’s meetings</source>
        <translation>dans les réunions d’un organe</translation>
    </message>
    <message>
        <source>“%1” means nothing here and was left out.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de sens ici et a été laissé de côté.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>Rien trouvé pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Only what the filters let through was searched.</source>
        <translation>La recherche n’a porté que sur ce que les filtres laissent passer.</translation>
    </message>
    <message>
        <source>Search without filters</source>
        <translation>Chercher sans filtres</translation>
    </message>
    <message numerus="yes">
        <source>the first %Ln passage(s)</source>
        <translation>
            <numerusform>le premier passage (%Ln)</numerusform>
            <numerusform>les %Ln premiers passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln passage</numerusform>
            <numerusform>%Ln passages</numerusform>
        </translation>
    </message>
    <message>
        <source>best first</source>
        <translation>par pertinence</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>les plus récents d’abord</translation>
    </message>
</context>
<context>
    <name>Rapporteur::SelectionBar</name>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln choisie</numerusform>
            <numerusform>%Ln choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>Take off tag</source>
        <translation>Retirer une étiquette</translation>
    </message>
    <message>
        <source>for example positions/for</source>
        <translation>par exemple positions/pour</translation>
    </message>
</context>
<context>
    <name>Rapporteur::SnapshotsDialog</name>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>&amp;Go back to it</source>
        <translation>&amp;Y revenir</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Instantanés</translation>
    </message>
    <message>
        <source>Why, as “Before circulation”</source>
        <translation>Motif, p. ex. «&#xa0;Avant diffusion&#xa0;»</translation>
    </message>
    <message>
        <source>Why a snapshot is taken</source>
        <translation>Motif de l’instantané</translation>
    </message>
    <message>
        <source>&amp;Take a snapshot</source>
        <translation>&amp;Prendre un instantané</translation>
    </message>
    <message>
        <source>Choose one to compare it with what is written now, or two to compare them.</source>
        <translation>Choisissez-en un pour le comparer à ce qui est écrit maintenant, ou deux pour les comparer.</translation>
    </message>
    <message>
        <source>None yet. A draft that is circulated or final takes one by itself.</source>
        <translation>Aucun pour l’instant. Un brouillon diffusé ou définitif en prend un de lui-même.</translation>
    </message>
    <message>
        <source>&amp;Compare these two</source>
        <translation>&amp;Comparer ces deux</translation>
    </message>
    <message>
        <source>&amp;Compare with now</source>
        <translation>&amp;Comparer à maintenant</translation>
    </message>
    <message>
        <source>Changed since %1</source>
        <translation>Changements depuis le %1</translation>
    </message>
    <message>
        <source>Changed from %1 to %2</source>
        <translation>Changements du %1 au %2</translation>
    </message>
    <message>
        <source>Gone back to %1. Undo brings back what was written.</source>
        <translation>Retour à l’instantané du %1. Annuler rétablit ce qui était écrit.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::SpeakerBars</name>
    <message>
        <source>Who spoke</source>
        <translation>Qui a parlé</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::SpeakersView</name>
    <message>
        <source>Speakers</source>
        <translation>Orateurs</translation>
    </message>
    <message>
        <source>Find a speaker…</source>
        <translation>Chercher un orateur…</translation>
    </message>
    <message>
        <source>The speaker</source>
        <translation>L’orateur</translation>
    </message>
    <message>
        <source>No speakers yet. They are read from the reports you import.</source>
        <translation>Pas encore d’orateurs. Ils sont lus dans les comptes rendus que vous importez.</translation>
    </message>
    <message>
        <source>Nobody spoke about all of that.</source>
        <translation>Personne n’a parlé de tout cela.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <translation>
            <numerusform>%Ln intervention</numerusform>
            <numerusform>%Ln interventions</numerusform>
        </translation>
    </message>
    <message>
        <source>seen %1</source>
        <translation>vu le %1</translation>
    </message>
    <message>
        <source>first seen %1 · last %2</source>
        <translation>vu d’abord le %1 · en dernier le %2</translation>
    </message>
    <message>
        <source>also written “%1”</source>
        <translation>aussi écrit «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s)</source>
        <translation>
            <numerusform>%Ln réunion</numerusform>
            <numerusform>%Ln réunions</numerusform>
        </translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>Affiliation</translation>
    </message>
    <message>
        <source>No statements; named among those who took part</source>
        <translation>Aucune intervention&#xa0;; nommé parmi les participants</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Interventions</translation>
    </message>
</context>
<context>
    <name>Rapporteur::Spelling</name>
    <message>
        <source>en</source>
        <comment>the code of the language that this file translates to: ar, es, fr, ru, zh</comment>
        <translation>fr</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Recherche de suggestions…</translation>
    </message>
    <message>
        <source>Add “%1” to the dictionary</source>
        <translation>Ajouter «&#xa0;%1&#xa0;» au dictionnaire</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>Aucune suggestion</translation>
    </message>
</context>
<context>
    <name>Rapporteur::StatusLine</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s)</source>
        <translation>
            <numerusform>%Ln compte rendu</numerusform>
            <numerusform>%Ln comptes rendus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <translation>
            <numerusform>%Ln intervention</numerusform>
            <numerusform>%Ln interventions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln speaker(s)</source>
        <translation>
            <numerusform>%Ln orateur</numerusform>
            <numerusform>%Ln orateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to review</source>
        <translation>
            <numerusform>%Ln à vérifier</numerusform>
            <numerusform>%Ln à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2 sur %3</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
</context>
<context>
    <name>Rapporteur::StepsModel</name>
    <message>
        <source>The beginning</source>
        <translation>Le début</translation>
    </message>
    <message>
        <source>%1, undone</source>
        <translation>%1, annulé</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>il y a %Ln minute</numerusform>
            <numerusform>il y a %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>il y a %Ln heure</numerusform>
            <numerusform>il y a %Ln heures</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>il y a %Ln jour</numerusform>
            <numerusform>il y a %Ln jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::SubjectNotes</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Write a note (Markdown)…</source>
        <translation>Écrire une note (Markdown)…</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Écrire une note…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Rapporteur::TemplateDialog</name>
    <message>
        <source>Made from what it is about</source>
        <translation>D’après ce dont il s’agit</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Commencer</translation>
    </message>
</context>
<context>
    <name>Rapporteur::TimelineChart</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n statement(s)</source>
        <translation>
            <numerusform>%1, %2, %n intervention</numerusform>
            <numerusform>%1, %2, %n interventions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2
%n statement(s) on %3</source>
        <translation>
            <numerusform>%1, %2
%n intervention sur %3</numerusform>
            <numerusform>%1, %2
%n interventions sur %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2: in the library</source>
        <translation>%1 %2&#xa0;: dans la bibliothèque</translation>
    </message>
    <message>
        <source>%1 %2: not in the library; held between %3 and %4</source>
        <translation>%1 %2&#xa0;: absente de la bibliothèque&#xa0;; tenue entre le %3 et le %4</translation>
    </message>
    <message>
        <source>%1 %2: not in the library; held before %3</source>
        <translation>%1 %2&#xa0;: absente de la bibliothèque&#xa0;; tenue avant le %3</translation>
    </message>
</context>
<context>
    <name>Rapporteur::TimelinePainter</name>
    <message>
        <source>all %1</source>
        <translation>toutes (%1)</translation>
    </message>
    <message>
        <source>%1 of ≥ %2</source>
        <translation>%1 sur ≥ %2</translation>
    </message>
    <message>
        <source>all meetings — Esc shows every period again</source>
        <translation>toutes les réunions — Échap montre de nouveau toute la période</translation>
    </message>
    <message>
        <source>all meetings — drag to choose a period for every view</source>
        <translation>toutes les réunions — faites glisser pour choisir une période pour toutes les vues</translation>
    </message>
</context>
<context>
    <name>Rapporteur::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>No meeting fits all of that.</source>
        <translation>Aucune réunion ne correspond à tout cela.</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Effacer tous les filtres</translation>
    </message>
    <message>
        <source>No meetings yet. Drop a folder of reports here, or import them.</source>
        <translation>Pas encore de réunions. Déposez ici un dossier de comptes rendus, ou importez-les.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importer des fichiers…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s)</source>
        <translation>
            <numerusform>%Ln réunion</numerusform>
            <numerusform>%Ln réunions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the period chosen</source>
        <translation>
            <numerusform>%Ln dans la période choisie</numerusform>
            <numerusform>%Ln dans la période choisie</numerusform>
        </translation>
    </message>
    <message>
        <source>a disc is a meeting, its area the statements on the topic</source>
        <translation>un disque est une réunion&#xa0;; son aire, le nombre d’interventions sur le sujet</translation>
    </message>
</context>
<context>
    <name>Rapporteur::TopBar</name>
    <message>
        <source>Search the record…</source>
        <translation>Chercher dans la mémoire…</translation>
    </message>
    <message>
        <source>Search the record</source>
        <translation>Chercher dans la mémoire</translation>
    </message>
    <message>
        <source>Narrow every view</source>
        <translation>Restreindre toutes les vues</translation>
    </message>
    <message>
        <source>Narrow every view to a topic, person or series</source>
        <translation>Limiter toutes les vues à un sujet, une personne ou une série</translation>
    </message>
</context>
<context>
    <name>Rapporteur::TopicsView</name>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>Find a topic…</source>
        <translation>Chercher un sujet…</translation>
    </message>
    <message>
        <source>The topic</source>
        <translation>Le sujet</translation>
    </message>
    <message>
        <source>No topics yet. They are found in the reports you import.</source>
        <translation>Pas encore de sujets. Ils sont relevés dans les comptes rendus que vous importez.</translation>
    </message>
    <message>
        <source>None of the topics fits all of that.</source>
        <translation>Aucun sujet ne correspond à tout cela.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <translation>
            <numerusform>%Ln intervention</numerusform>
            <numerusform>%Ln interventions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s)</source>
        <translation>
            <numerusform>%Ln réunion</numerusform>
            <numerusform>%Ln réunions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln speaker(s)</source>
        <translation>
            <numerusform>%Ln orateur</numerusform>
            <numerusform>%Ln orateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Decisions and actions</source>
        <translation>Décisions et actions</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>Personne n’est nommé</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Interventions</translation>
    </message>
    <message>
        <source>Include predecessors: %1</source>
        <translation>Inclure les prédécesseurs&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Rapporteur::TwinDialog</name>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Rattacher</translation>
    </message>
    <message>
        <source>The same meeting as…</source>
        <translation>La même réunion que…</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Comptes rendus</translation>
    </message>
    <message>
        <source>Type to narrow…</source>
        <translation>Tapez pour restreindre…</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Restreindre la liste</translation>
    </message>
    <message>
        <source>%1 is of the same meeting as</source>
        <translation>%1 porte sur la même réunion que</translation>
    </message>
    <message>
        <source>It becomes another file of that report. You can set it apart again.</source>
        <translation>Il devient un autre fichier de ce compte rendu. Vous pourrez l’en séparer.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::UndoPanel</name>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>Undo history</source>
        <translation>Historique d’annulation</translation>
    </message>
    <message>
        <source>Nothing was changed yet. What you mark, write and answer will be listed here.</source>
        <translation>Rien n’a encore été modifié. Ce que vous marquez, écrivez et répondez sera listé ici.</translation>
    </message>
    <message>
        <source>Click a step to go to the library as it was after it.</source>
        <translation>Cliquez sur une étape pour revenir à la bibliothèque telle qu’elle était après elle.</translation>
    </message>
    <message>
        <source>As it was after: %1</source>
        <translation>Telle qu’elle était après&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Rapporteur::YearRange</name>
    <message>
        <source>Years %1 to %2</source>
        <translation>Années %1 à %2</translation>
    </message>
    <message>
        <source>Only what was said from %1 to %2</source>
        <translation>Seulement ce qui fut dit de %1 à %2</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>The file is larger than 512 MB; that is no report.</source>
        <translation>Le fichier dépasse 512 Mo ; ce n’est pas un compte rendu.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check that you may read it.</source>
        <translation>Le fichier ne peut pas être ouvert. Vérifiez que vous pouvez le lire.</translation>
    </message>
    <message>
        <source>The file could not be read to its end.</source>
        <translation>Le fichier n’a pas pu être lu jusqu’au bout.</translation>
    </message>
    <message>
        <source>Stopped before this file.</source>
        <translation>Arrêté avant ce fichier.</translation>
    </message>
</context>
<context>
    <name>Rebuild</name>
    <message numerus="yes">
        <source>%n report(s) derived anew.</source>
        <translation>
            <numerusform>%n compte rendu déduit à nouveau.</numerusform>
            <numerusform>%n comptes rendus déduits à nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 were up to date.</source>
        <translation>%1 sur %2 étaient à jour.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped; %n report(s) were derived anew, the rest is as it was. The next run goes on there.</source>
        <translation>
            <numerusform>Arrêté&#xa0;; %n compte rendu a été déduit à nouveau, le reste est inchangé. La prochaine exécution reprendra là.</numerusform>
            <numerusform>Arrêté&#xa0;; %n comptes rendus ont été déduits à nouveau, le reste est inchangé. La prochaine exécution reprendra là.</numerusform>
        </translation>
    </message>
    <message>
        <source>also those that this version and lexicon derived already</source>
        <translation>aussi ceux que cette version et ce lexique ont déjà déduits</translation>
    </message>
</context>
<context>
    <name>References</name>
    <message>
        <source>transcript</source>
        <translation>transcription</translation>
    </message>
    <message>
        <source>report</source>
        <translation>compte rendu</translation>
    </message>
    <message>
        <source>These are no sources of a draft.</source>
        <translation>Ce ne sont pas les sources d’un brouillon.</translation>
    </message>
    <message>
        <source>The sources of this draft are incomplete.</source>
        <translation>Les sources de ce brouillon sont incomplètes.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder or name.</source>
        <translation>%1 ne peut pas être écrit. Choisissez un autre dossier ou un autre nom.</translation>
    </message>
    <message>
        <source>%1 could not be written to its end; the file that was there is unchanged.</source>
        <translation>%1 n’a pas pu être écrit jusqu’au bout ; le fichier qui s’y trouvait est inchangé.</translation>
    </message>
</context>
<context>
    <name>RefiProject</name>
    <message>
        <source>Highlights</source>
        <translation>Surlignages</translation>
    </message>
    <message>
        <source>This file is no REFI-QDA project.</source>
        <translation>Ce fichier n’est pas un projet REFI-QDA.</translation>
    </message>
    <message>
        <source>This project is damaged and cannot be read.</source>
        <translation>Ce projet est endommagé et ne peut pas être lu.</translation>
    </message>
</context>
<context>
    <name>RenditionQueries</name>
    <message>
        <source>There is no version %1 of this file.</source>
        <translation>Il n’y a pas de version %1 de ce fichier.</translation>
    </message>
    <message>
        <source>This file is no longer in the library. Look at the report again.</source>
        <translation>Ce fichier n’est plus dans la bibliothèque. Consultez de nouveau le compte rendu.</translation>
    </message>
</context>
<context>
    <name>RenditionText</name>
    <message>
        <source>This file is no longer in the library. Look at the report again.</source>
        <translation>Ce fichier n’est plus dans la bibliothèque. Consultez de nouveau le compte rendu.</translation>
    </message>
    <message>
        <source>The text of this version was not kept: it was imported by an earlier Rapporteur.</source>
        <translation>Le texte de cette version n’a pas été conservé&#xa0;: elle a été importée par une version antérieure de Rapporteur.</translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message>
        <source>%1 is not in the library. Import it first, or use: rapporteur parse</source>
        <translation>%1 n’est pas dans la bibliothèque. Importez-le d’abord, ou utilisez&#xa0;: rapporteur parse</translation>
    </message>
</context>
<context>
    <name>ReportQueries</name>
    <message>
        <source>There is no report %1 in the library.</source>
        <translation>Il n’y a pas de compte rendu %1 dans la bibliothèque.</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>meeting %1</source>
        <translation>réunion %1</translation>
    </message>
    <message>
        <source>moderated by %1</source>
        <translation>modérée par %1</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(sans titre)</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Décidé : %1</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Next meeting: %1</source>
        <translation>Prochaine réunion : %1</translation>
    </message>
    <message>
        <source>Doubt: %1</source>
        <translation>Doute : %1</translation>
    </message>
</context>
<context>
    <name>ResolutionText</name>
    <message>
        <source>“%1” could be %2.</source>
        <translation>«&#xa0;%1&#xa0;» peut désigner %2.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
</context>
<context>
    <name>ReviewText</name>
    <message>
        <source>Nothing to review.</source>
        <translation>Rien à vérifier.</translation>
    </message>
    <message>
        <source>There is no question %1.</source>
        <translation>Il n’y a pas de question %1.</translation>
    </message>
    <message>
        <source>Question %1 has no answer %2.</source>
        <translation>La question %1 n’a pas de réponse %2.</translation>
    </message>
    <message>
        <source>Name a question and the key of its answer.</source>
        <translation>Indiquez une question et la touche de sa réponse.</translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message>
        <source>Somebody else</source>
        <translation>Quelqu’un d’autre</translation>
    </message>
    <message>
        <source>None: it stands by itself</source>
        <translation>Aucun&#xa0;: la section est à part</translation>
    </message>
    <message>
        <source>Leave it as it was read</source>
        <translation>Laisser tel que lu</translation>
    </message>
    <message>
        <source>Meeting %1</source>
        <translation>Réunion %1</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Are %1 and %2 one person?</source>
        <translation>%1 et %2 sont-ils une même personne&#xa0;?</translation>
    </message>
    <message>
        <source>Who is “%1”?</source>
        <translation>Qui est «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Who is “%1” in the reports of %2?</source>
        <translation>Qui est «&#xa0;%1&#xa0;» dans les comptes rendus de %2&#xa0;?</translation>
    </message>
    <message>
        <source>Which number does this meeting have?</source>
        <translation>Quel est le numéro de cette réunion&#xa0;?</translation>
    </message>
    <message>
        <source>On which day was this meeting?</source>
        <translation>Quel jour cette réunion a-t-elle eu lieu&#xa0;?</translation>
    </message>
    <message>
        <source>Who is “%1” here?</source>
        <translation>Qui est «&#xa0;%1&#xa0;» ici&#xa0;?</translation>
    </message>
    <message>
        <source>Which agenda item is “%1” about?</source>
        <translation>Sur quel point de l’ordre du jour porte «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Several people of that name are in the library.</source>
        <translation>Plusieurs personnes de ce nom sont dans la bibliothèque.</translation>
    </message>
    <message>
        <source>They were taken for one, since the second is written so rarely.</source>
        <translation>Les deux noms ont été attribués à une même personne, car le second est très rarement écrit.</translation>
    </message>
    <message>
        <source>Their names are alike, and no roll call lists both.</source>
        <translation>Leurs noms se ressemblent, et aucune liste de présence ne contient les deux.</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Une seule personne</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Deux personnes</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>p. %1</source>
        <translation>p. %1</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Rien trouvé.</translation>
    </message>
    <message>
        <source>There is more; use --limit.</source>
        <translation>Il y en a d’autres&#xa0;; utilisez --limit.</translation>
    </message>
    <message>
        <source>how many to print (default: 50)</source>
        <translation>combien en afficher (par défaut&#xa0;: 50)</translation>
    </message>
    <message>
        <source>--limit takes a number from 1 on.</source>
        <translation>--limit prend un nombre à partir de 1.</translation>
    </message>
    <message>
        <source>“%1” was left out: it fits nothing here.</source>
        <translation>«&#xa0;%1&#xa0;» a été laissé de côté&#xa0;: cela ne correspond à rien ici.</translation>
    </message>
</context>
<context>
    <name>SlipText</name>
    <message>
        <source>“%1” as “%2”</source>
        <translation>«&#xa0;%1&#xa0;» lu «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>Slips of the OCR were read as meant: %1, and %n more.</source>
        <translation>
            <numerusform>Erreurs d’OCR corrigées à la lecture&#xa0;: %1, et %n autre.</numerusform>
            <numerusform>Erreurs d’OCR corrigées à la lecture&#xa0;: %1, et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Slips of the OCR were read as meant: %1.</source>
        <translation>Erreurs d’OCR corrigées à la lecture&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>SpeakerQueries</name>
    <message>
        <source>the report itself gives the full name</source>
        <translation>le compte rendu donne lui-même le nom complet</translation>
    </message>
    <message>
        <source>This person is no longer in the library.</source>
        <translation>Cette personne n’est plus dans la bibliothèque.</translation>
    </message>
</context>
<context>
    <name>SpeakersText</name>
    <message>
        <source>Speaker</source>
        <translation>Orateur</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>Affiliation</translation>
    </message>
    <message>
        <source>&gt;Statements</source>
        <translation>&gt;Interventions</translation>
    </message>
    <message>
        <source>&gt;Meetings</source>
        <translation>&gt;Réunions</translation>
    </message>
    <message>
        <source>&gt;First</source>
        <translation>&gt;Première</translation>
    </message>
    <message>
        <source>&gt;Last</source>
        <translation>&gt;Dernière</translation>
    </message>
</context>
<context>
    <name>StepText</name>
    <message>
        <source>%1: “%2” is right as it is</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» est correct tel quel</translation>
    </message>
    <message>
        <source>%1: “%2” is %3</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» est %3</translation>
    </message>
    <message>
        <source>Merge %1 and %2</source>
        <translation>Fusionner %1 et %2</translation>
    </message>
    <message>
        <source>Keep %1 and %2 apart</source>
        <translation>Garder %1 et %2 distincts</translation>
    </message>
    <message>
        <source>%1 is somebody else</source>
        <translation>%1 est quelqu’un d’autre</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 est %2</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>Renommer %1 en %2</translation>
    </message>
    <message>
        <source>Make %1 a person apart</source>
        <translation>Faire de %1 une personne à part</translation>
    </message>
    <message>
        <source>Correct “%1” to “%2”</source>
        <translation>Corriger «&#xa0;%1&#xa0;» en «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Withdraw a correction</source>
        <translation>Retirer une correction</translation>
    </message>
    <message>
        <source>%1 was changed by another program since, and stays as it is.</source>
        <translation>%1 a été modifié depuis par un autre programme, et reste tel quel.</translation>
    </message>
    <message>
        <source>Save the lexicon</source>
        <translation>Enregistrer le lexique</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>Statements a topic and year</source>
        <translation>Interventions par sujet et par année</translation>
    </message>
    <message>
        <source>Statements a speaker and year</source>
        <translation>Interventions par orateur et par année</translation>
    </message>
    <message>
        <source>Statements a speaker and topic</source>
        <translation>Interventions par orateur et par sujet</translation>
    </message>
    <message>
        <source>The draft that this document was made from.</source>
        <translation>Le brouillon à partir duquel ce document a été établi.</translation>
    </message>
    <message>
        <source>The sources of this document, and the passages that it cites.</source>
        <translation>Les sources de ce document, et les passages qu’il cite.</translation>
    </message>
    <message>
        <source>The template “%1” has a mistake: %2</source>
        <translation>Le modèle «&#xa0;%1&#xa0;» contient une erreur&#xa0;: %2</translation>
    </message>
    <message>
        <source>The report states no date.</source>
        <translation>Le compte rendu n’indique pas de date.</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) name no speaker; they are the words of a participant, or of the report.</source>
        <translation>
            <numerusform>%n intervention ne nomme personne&#xa0;; ce sont les mots d’un participant ou du compte rendu.</numerusform>
            <numerusform>%n interventions ne nomment personne&#xa0;; ce sont les mots d’un participant ou du compte rendu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft was not made: it was stopped.</source>
        <translation>Le brouillon n’a pas été créé&#xa0;: arrêt demandé.</translation>
    </message>
    <message>
        <source>a participant</source>
        <translation>un participant</translation>
    </message>
    <message>
        <source>Nobody in the library is called “%1”.</source>
        <translation>Personne dans la bibliothèque ne s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The query “%1” asks for “%2”, which there is not.</source>
        <translation>La requête «&#xa0;%1&#xa0;» demande «&#xa0;%2&#xa0;», qui n’existe pas.</translation>
    </message>
    <message>
        <source>The query “%1” has “%2”, which means nothing.</source>
        <translation>La requête «&#xa0;%1&#xa0;» contient «&#xa0;%2&#xa0;», qui ne signifie rien.</translation>
    </message>
    <message>
        <source>The query “%1” groups by “%2”, which there is not.</source>
        <translation>La requête «&#xa0;%1&#xa0;» regroupe par «&#xa0;%2&#xa0;», qui n’existe pas.</translation>
    </message>
    <message>
        <source>The query “%1” is ordered by “%2”, which there is not.</source>
        <translation>La requête «&#xa0;%1&#xa0;» est triée par «&#xa0;%2&#xa0;», qui n’existe pas.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>There is no table [template] between lines of “+++”.</source>
        <translation>Il n’y a pas de table [template] entre des lignes «&#xa0;+++&#xa0;».</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non précisé</translation>
    </message>
    <message numerus="yes">
        <source>%n more doubt(s) wait in the review.</source>
        <translation>
            <numerusform>%n autre doute attend dans la vérification.</numerusform>
            <numerusform>%n autres doutes attendent dans la vérification.</numerusform>
        </translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>Other subjects</source>
        <translation>Autres sujets</translation>
    </message>
    <message>
        <source>The record of the meetings</source>
        <translation>La mémoire des réunions</translation>
    </message>
    <message>
        <source>Line %1: nothing is called “%2”</source>
        <translation>Ligne %1&#xa0;: rien ne s’appelle «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>The query “%1” takes “%2”, which is no field.</source>
        <translation>La requête « %1 » prend « %2 », qui n’est pas un champ.</translation>
    </message>
</context>
<context>
    <name>TemplateCommand</name>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>%1 cannot be used. %2</source>
        <translation>%1 ne peut pas être utilisé. %2</translation>
    </message>
    <message>
        <source>Your own are Markdown files in %1</source>
        <translation>Les vôtres sont des fichiers Markdown dans %1</translation>
    </message>
    <message>
        <source>Say list.</source>
        <translation>Indiquez list.</translation>
    </message>
</context>
<context>
    <name>TemplateOptions</name>
    <message>
        <source>“%1” is no date. Write it as 2022-05-26.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date. Écrivez-la sous la forme 2022-05-26.</translation>
    </message>
    <message>
        <source>what kind of draft; see: rapporteur template list</source>
        <translation>la sorte de brouillon&#xa0;; voir&#xa0;: rapporteur template list</translation>
    </message>
    <message>
        <source>its title (default: made of the topics)</source>
        <translation>son titre (par défaut&#xa0;: d’après les sujets)</translation>
    </message>
    <message>
        <source>the date printed on it (default: today)</source>
        <translation>la date imprimée dessus (par défaut&#xa0;: aujourd’hui)</translation>
    </message>
    <message>
        <source>what is later than this is new (default: the meeting before the last)</source>
        <translation>ce qui est postérieur est nouveau (par défaut&#xa0;: l’avant-dernière réunion)</translation>
    </message>
    <message>
        <source>annotations with this tag, or one below it (may be repeated)</source>
        <translation>les annotations qui portent cette étiquette, ou une étiquette placée dessous (peut être répété)</translation>
    </message>
    <message>
        <source>what the template asks for, e.g. for=&quot;The co-chairs&quot; (may be repeated)</source>
        <translation>ce que demande le modèle, p. ex. for=&quot;Les coprésidents&quot; (peut être répété)</translation>
    </message>
    <message>
        <source>There is no template “%1”. There are: %2</source>
        <translation>Il n’y a pas de modèle «&#xa0;%1&#xa0;». Il y a&#xa0;: %2</translation>
    </message>
    <message>
        <source>--field is ID=TEXT, and “%1” is not.</source>
        <translation>--field s’écrit ID=TEXT, ce qui n’est pas le cas de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The template “%1” has no fields.</source>
        <translation>Le modèle «&#xa0;%1&#xa0;» n’a pas de champs.</translation>
    </message>
    <message>
        <source>The template “%1” has no field “%2”. It has: %3</source>
        <translation>Le modèle «&#xa0;%1&#xa0;» n’a pas de champ «&#xa0;%2&#xa0;». Il a&#xa0;: %3</translation>
    </message>
    <message>
        <source>where it goes</source>
        <translation>où l’écrire</translation>
    </message>
    <message>
        <source>one of %1 (default: as the file&apos;s name ends)</source>
        <translation>l’un de ceux-ci&#xa0;: %1 (par défaut&#xa0;: d’après la fin du nom de fichier)</translation>
    </message>
    <message>
        <source>a4 (the default) or letter</source>
        <translation>a4 (par défaut) ou letter</translation>
    </message>
    <message>
        <source>Say where the document goes, with -o FILE.pdf.</source>
        <translation>Indiquez où écrire le document, avec -o FILE.pdf.</translation>
    </message>
    <message>
        <source>--paper is a4 or letter.</source>
        <translation>--paper vaut a4 ou letter.</translation>
    </message>
    <message>
        <source>--format is one of %1.</source>
        <translation>--format est l’un de ceux-ci&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>TextDocument</name>
    <message>
        <source>The text of this file cannot be read back.</source>
        <translation>Le texte de ce fichier ne peut pas être relu.</translation>
    </message>
</context>
<context>
    <name>TimelineText</name>
    <message>
        <source>&gt;Date</source>
        <translation>&gt;Date</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>&gt;Statements</source>
        <translation>&gt;Interventions</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>%1: %2 of at least %3 meetings are here</source>
        <translation>%1&#xa0;: %2 réunions sur au moins %3 sont ici</translation>
    </message>
    <message>
        <source>; missing: %1</source>
        <translation>&#xa0;; manquent&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>TopicPattern</name>
    <message>
        <source>A pattern is empty.</source>
        <translation>Un motif est vide.</translation>
    </message>
    <message>
        <source>The pattern “%1” is no regular expression: %2, at its character %3.</source>
        <translation>Le motif «&#xa0;%1&#xa0;» n’est pas une expression régulière&#xa0;: %2, à son caractère %3.</translation>
    </message>
    <message>
        <source>The pattern “%1” matches everywhere.</source>
        <translation>Le motif «&#xa0;%1&#xa0;» correspond partout.</translation>
    </message>
</context>
<context>
    <name>TopicQueries</name>
    <message>
        <source>The lexicon has no topic “%1”.</source>
        <translation>Le lexique n’a pas de sujet «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1 après %2</translation>
    </message>
</context>
<context>
    <name>TopicsText</name>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>&gt;Statements</source>
        <translation>&gt;Interventions</translation>
    </message>
    <message>
        <source>&gt;Meetings</source>
        <translation>&gt;Réunions</translation>
    </message>
    <message>
        <source>&gt;First</source>
        <translation>&gt;Première</translation>
    </message>
    <message>
        <source>&gt;Last</source>
        <translation>&gt;Dernière</translation>
    </message>
    <message>
        <source>Decided on %1: %2</source>
        <translation>Décidé le %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Action of %1 (%2): %3</source>
        <translation>Action du %1 (%2)&#xa0;: %3</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>personne n’est nommé</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>The sample reports</source>
        <translation>Les comptes rendus d’exemple</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Orateurs</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>Note d’information</translation>
    </message>
    <message>
        <source>--scale takes a number from 1 to 4.</source>
        <translation>--scale prend un nombre de 1 à 4.</translation>
    </message>
    <message>
        <source>--size takes a width and a height in points, as in 1280x800.</source>
        <translation>--size prend une largeur et une hauteur en points, comme 1280x800.</translation>
    </message>
    <message>
        <source>the folder to write to (default: tour)</source>
        <translation>le dossier où écrire (par défaut&#xa0;: tour)</translation>
    </message>
    <message>
        <source>pixels of the pictures a point (default: 1)</source>
        <translation>pixels des images par point (par défaut&#xa0;: 1)</translation>
    </message>
    <message>
        <source>the window&apos;s size (default: 1280x800)</source>
        <translation>la taille de la fenêtre (par défaut&#xa0;: 1280x800)</translation>
    </message>
    <message>
        <source>The sample reports are not installed.</source>
        <translation>Les comptes rendus d’exemple ne sont pas installés.</translation>
    </message>
    <message>
        <source>Pictures of every view</source>
        <translation>Images de chaque vue</translation>
    </message>
</context>
<context>
    <name>VaultFolder</name>
    <message>
        <source>%1 cannot be written. Choose another place.</source>
        <translation>Impossible d’écrire %1. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another place.</source>
        <translation>Le dossier %1 ne peut pas être créé. Choisissez un autre endroit.</translation>
    </message>
</context>
<context>
    <name>WebAnnotation</name>
    <message>
        <source>This file holds no annotations: it is not JSON.</source>
        <translation>Ce fichier ne contient pas d’annotations&#xa0;: ce n’est pas du JSON.</translation>
    </message>
    <message>
        <source>This file holds no annotations.</source>
        <translation>Ce fichier ne contient pas d’annotations.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%Ln annotation(s) exported to %1</source>
        <translation>
            <numerusform>%Ln annotation exportée vers %1</numerusform>
            <numerusform>%Ln annotations exportées vers %1</numerusform>
        </translation>
    </message>
    <message>
        <source>left as they are, since you changed them: %1</source>
        <translation>laissés tels quels, car vous les avez modifiés&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) without a PDF passed over</source>
        <translation>
            <numerusform>%Ln compte rendu sans PDF ignoré</numerusform>
            <numerusform>%Ln comptes rendus sans PDF ignorés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ZipArchive</name>
    <message>
        <source>This file is damaged and cannot be read.</source>
        <translation>Ce fichier est endommagé et ne peut pas être lu.</translation>
    </message>
    <message>
        <source>This file unpacks to more than a project of annotations can hold.</source>
        <translation>Une fois décompressé, ce fichier dépasse ce qu’un projet d’annotations peut contenir.</translation>
    </message>
    <message>
        <source>A part of this file is missing: %1</source>
        <translation>Il manque une partie de ce fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file cannot be packed.</source>
        <translation>Le fichier ne peut pas être compressé.</translation>
    </message>
</context>
</TS>
