package org.beffroi.documents.docx;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.document.Correspondent;
import org.beffroi.core.document.Document;
import org.beffroi.core.document.Part;
import org.beffroi.core.document.Run;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.picture.Picture;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.Drawings.Wishes;
import org.beffroi.core.result.Result;
import org.beffroi.documents.drawing.ResultDrawings;
import org.beffroi.documents.drawing.Samples;

/** The strategy of a town that exists nowhere, as its council would read it: every part, several of each. */
public final class SonnevalBook {

    /** Its identity. */
    static final String ID = "sonneval-strategie-2026";

    private SonnevalBook() {}

    public static Document book() {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Contents("Sommaire", 2));
        parts.add(new Part.PageBreak());
        parts.addAll(asked());
        parts.addAll(diagnosis());
        parts.add(new Part.PageBreak());
        parts.addAll(objectives());
        parts.addAll(means());
        parts.addAll(appendix());
        return new Document(
                        "Stratégie de communication numérique",
                        Optional.of("Ville de Sonneval-sur-Lirelle, 2026-2028"),
                        Locale.FRENCH,
                        ZoneId.of("Europe/Paris"),
                        parts,
                        "Beffroi 0.2.0",
                        Instant.parse("2026-03-12T08:00:00Z"),
                        "Mentions publiques du 18 décembre 2025 au 18 mars 2026, huit sources relevées chaque jour ;"
                                + " comptes exacts.",
                        Optional.of(new Correspondent("Service communication", "com@sonneval.example")),
                        List.of())
                .as(new Document.Book(
                        ID,
                        List.of(
                                "Projet soumis au conseil municipal du 9 avril 2026",
                                "Version 3, établie le 12 mars 2026",
                                "Service communication, direction générale des services"),
                        "Sonneval-sur-Lirelle · Stratégie de communication numérique"));
    }

    private static List<Part> asked() {
        return List.of(
                new Part.Heading(1, "Ce qui est demandé au conseil"),
                Part.Block.of(
                        "asked_1",
                        Part.Paragraph.of("Le conseil municipal est invité à adopter la stratégie de communication"
                                + " numérique de la ville pour les années 2026 à 2028, à ouvrir les crédits qu’elle"
                                + " demande et à prendre acte de la manière dont ses effets seront mesurés."),
                        new Part.ItemList(
                                true,
                                List.of(
                                        Run.words("Adopter les trois objectifs et leurs indicateurs."),
                                        List.of(
                                                new Run.Words("Ouvrir un budget de "),
                                                new Run.Strong("148 000 €"),
                                                new Run.Words(" sur trois exercices, dont le détail figure à "),
                                                new Run.Reference("la partie « Moyens »", "means_1"),
                                                new Run.Words(".")),
                                        Run.words("Adopter la charte de modération annexée, qui s’affiche sur chaque"
                                                + " canal de la ville.")))),
                new Part.Heading(2, "Le territoire"),
                Part.Block.of(
                        "territory",
                        new Part.Facts(List.of(
                                new Part.Fact("Commune", Run.words("Sonneval-sur-Lirelle")),
                                new Part.Fact(
                                        "Population",
                                        List.of(
                                                new Run.Words("18 412 habitants"),
                                                new Run.Foot(
                                                        List.of(
                                                                new Run.Words(
                                                                        "Population municipale, millésime inventé pour"
                                                                                + " cet exemple ; voir "),
                                                                new Run.Link(
                                                                        "le site de la ville",
                                                                        URI.create(
                                                                                "https://sonneval.example/population")),
                                                                new Run.Words("."))))),
                                new Part.Fact("Intercommunalité", Run.words("Pays de la Lirelle, 31 communes")),
                                new Part.Fact(
                                        "Singularité",
                                        Run.words("Une ville de faïenciers, deux rives, un beffroi que l’on voit de"
                                                + " partout et un marché qui n’a pas manqué un samedi depuis 1846.")))),
                        Part.Paragraph.of(
                                "La ville s’est construite sur ses deux rives. Elle en garde deux places, deux"
                                        + " écoles, deux fêtes, et une façon de se parler d’un quai à l’autre que ses habitants"
                                        + " ont emportée sur les réseaux : groupes de quartier très actifs, peu de passages de"
                                        + " l’un à l’autre, et une parole municipale qui arrive souvent la dernière.")));
    }

    private static List<Part> diagnosis() {
        return List.of(
                new Part.Heading(1, "Diagnostic"),
                new Part.Heading(2, "Ce qui se dit de la ville"),
                Part.Block.of(
                        "volume",
                        new Part.KeyFigure(
                                "1 248",
                                List.of(
                                        new Run.Words("mentions de la restauration scolaire en trois mois"),
                                        new Run.Quiet(" (sur 20 123 relevées)"))),
                        new Part.Paragraph(List.of(
                                new Run.Words("Le sujet monte depuis janvier et culmine le "),
                                new Run.Strong("4 mars"),
                                new Run.Words(", le lendemain d’un repas servi froid dans deux écoles"),
                                new Run.Foot(Run.words("Jean-Moulin et Les Tilleuls. Le prestataire a reconnu une panne"
                                        + " de la liaison chaude le 3 mars.")),
                                new Run.Words(". Les trois quarts des mentions viennent alors de groupes de parents"
                                        + " d’élèves ; la presse locale suit deux jours plus tard."))),
                        picture("Un pic le 4 mars, puis un retour lent", Samples.volume()),
                        Part.Note.of("Requête : cantine OU « restauration scolaire » · du 18 décembre au 18 mars ·"
                                + " calculé le 12 mars 2026.")),
                Part.Block.of(
                        "networks",
                        new Part.TablePart(
                                "Où l’on en parle",
                                List.of(
                                        Column.of("network", "réseau", Column.Kind.TEXT),
                                        Column.of("mentions", "mentions", Column.Kind.WHOLE),
                                        Column.of("negative", "part négative", Column.Kind.SHARE),
                                        new Column("delay", "délai de réponse", Column.Kind.DECIMAL, Optional.of("h")),
                                        Column.of("peak", "plus forte journée", Column.Kind.DAY)),
                                List.of(
                                        Arrays.asList("Facebook", 702L, 0.624, 31.5, LocalDate.of(2026, 3, 4)),
                                        Arrays.asList("Presse", 214L, 0.31, null, LocalDate.of(2026, 3, 6)),
                                        Arrays.asList("Mastodon", 186L, 0.478, 4.2, LocalDate.of(2026, 3, 4)),
                                        Arrays.asList("Bluesky", 97L, 0.5, 5.0, LocalDate.of(2026, 3, 5)),
                                        Arrays.asList(
                                                "Lettres et courriels", 49L, 0.837, 96.0, LocalDate.of(2026, 3, 9))))),
                new Part.Heading(2, "Ce que disent les habitants"),
                Part.Block.of(
                        "voices",
                        quotation(
                                "un parent d’élève",
                                "Facebook",
                                "négatif · restauration scolaire",
                                Ink.NEGATIVE,
                                List.of(
                                        new Run.Words("Encore du poulet froid à la "),
                                        new Run.Marked("cantine"),
                                        new Run.Words(" : qui répond, à la mairie ?"))),
                        quotation(
                                "une commerçante",
                                "Mastodon",
                                "positif · marché",
                                Ink.POSITIVE,
                                Run.words("Le samedi, toute la ville est là. C’est notre meilleur média.")),
                        new Part.Quotation(
                                Optional.of("Two banks, one bell tower"),
                                Run.words("A small town that talks across the water."),
                                Optional.empty(),
                                Optional.of("The Ferry Post"),
                                Optional.of(Instant.parse("2025-11-02T09:00:00Z")),
                                Optional.of(URI.create("https://ferrypost.example/two-banks")),
                                Optional.of(Locale.ENGLISH),
                                List.of(),
                                Ink.NEUTRAL)),
                new Part.Heading(2, "Forces et faiblesses"),
                Part.Block.of(
                        "findings",
                        new Part.ItemList(
                                false,
                                List.of(
                                        Run.words("Une confiance forte dans les agents que l’on connaît, au guichet"
                                                + " comme au marché."),
                                        Run.words("Des groupes de quartier bien tenus, prêts à relayer une information"
                                                + " vérifiée si elle arrive le jour même."),
                                        Run.words(
                                                "Aucune réponse écrite en dehors des heures d’ouverture, alors que deux"
                                                        + " messages sur trois arrivent après 18 heures."))),
                        picture("Le ton se dégrade quand la réponse tarde", Samples.tones())));
    }

    private static List<Part> objectives() {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Heading(1, "Enjeux et objectifs"));
        parts.add(Part.Paragraph.of("Chaque objectif dit à qui il s’adresse, ce qui changera et à quoi on le verra. Les"
                + " trois premiers s’appuient sur le diagnostic ; le dernier prolonge le plan de mandat."));
        objective(
                parts, 1, "Rétablir la confiance des familles dans la restauration scolaire", "familles", "juin 2026");
        objective(parts, 2, "Répondre le jour même, dans les mots de ceux qui demandent", "tous les habitants", "2026");
        objective(parts, 3, "Faire connaître le plan vélo avant les travaux des quais", "jeunes, actifs", "mars 2027");
        parts.add(Part.Block.of(
                "matrix",
                new Part.TablePart(
                        "Articulation avec le plan de mandat",
                        List.of(
                                Column.of("objective", "objectif numérique", Column.Kind.TEXT),
                                Column.of("global", "objectif du plan de mandat", Column.Kind.TEXT),
                                Column.of("how", "articulation", Column.Kind.TEXT),
                                Column.of("open", "à arbitrer", Column.Kind.FLAG)),
                        List.of(
                                List.of(
                                        "Rétablir la confiance des familles dans la restauration scolaire",
                                        "Bien manger à l’école : circuits courts et cuisine centrale rénovée",
                                        "renforce",
                                        false),
                                List.of(
                                        "Répondre le jour même",
                                        "Une mairie proche, ouverte et joignable",
                                        "complète",
                                        false),
                                List.of(
                                        "Faire connaître le plan vélo",
                                        "Apaiser les quais et relier les deux rives",
                                        "double une campagne déjà prévue par le service mobilités",
                                        true)))));
        return parts;
    }

    private static void objective(List<Part> parts, int number, String statement, String audience, String due) {
        parts.add(Part.Block.of(
                "objective_" + number,
                new Part.Heading(2, "Objectif " + number + " : " + statement.toLowerCase(Locale.FRENCH)),
                new Part.Cards(
                        3,
                        List.of(
                                new Part.Card(
                                        "Aujourd’hui", "31 %", List.of(Run.words("au 10 mars 2024")), Ink.NEGATIVE),
                                new Part.Card("Cible", "45 %", List.of(Run.words(due)), Ink.ACCENT),
                                new Part.Card("Porté par", "", List.of(Run.words("le service")), Ink.LINE))),
                new Part.Facts(List.of(
                        new Part.Fact("Publics", Run.words(audience)),
                        new Part.Fact("Échéance", Run.words(due)),
                        new Part.Fact("Porteur", Run.words("Service communication, avec la direction de l’éducation")),
                        new Part.Fact(
                                "Appui",
                                List.of(
                                        new Run.Words("voir "),
                                        new Run.Reference("le volume des mentions", "volume"))))),
                Part.Paragraph.of("L’objectif sera tenu si la part de mentions négatives passe de 62 % à 25 % à la date"
                        + " dite, à volume comparable, et si neuf réponses sur dix partent dans la journée. Il suppose"
                        + " que les services concernés donnent leurs éléments avant midi ; sans cela, la ville dit ce"
                        + " qu’elle sait et quand elle dira le reste."),
                new Part.Heading(3, "Comment on le mesurera"),
                new Part.ItemList(
                        false,
                        List.of(
                                Run.words("part de mentions négatives, chaque mois, sur la même requête ;"),
                                Run.words("délai médian de première réponse, en heures ouvrées et hors ouverture ;"),
                                Run.words("enquête courte auprès de deux cents familles, en janvier et en juin.")))));
    }

    private static List<Part> means() {
        List<List<Object>> rows = new ArrayList<>();
        String[] actions = {
            "Astreinte de réponse le soir et le samedi", "Formation des agents d’accueil aux écrits numériques",
            "Refonte de la page « Cantine »", "Rendez-vous mensuel au marché, filmé et sous-titré",
            "Lettre de quartier, papier et courriel", "Carte des travaux, tenue à jour chaque vendredi",
            "Réseau de correspondants dans les services", "Veille quotidienne et bilan hebdomadaire",
            "Accessibilité du site et des vidéos", "Kit de campagne du plan vélo",
            "Atelier avec les associations de parents", "Évaluation à mi-parcours, présentée au conseil"
        };
        for (int i = 0; i < actions.length; i++) {
            rows.add(Arrays.asList(
                    actions[i],
                    i % 3 == 0 ? "Communication" : i % 3 == 1 ? "Éducation, ressources humaines" : "Mobilités",
                    i % 4 == 3 ? null : 2_000L + 1_750L * i,
                    LocalDate.of(2026 + i / 6, 1 + i % 6 * 2, 15)));
        }
        return List.of(
                new Part.Heading(1, "Organisation, moyens et plan d’actions"),
                Part.Block.of(
                        "means_1",
                        Part.Paragraph.of("Les moyens sont comptés au plus juste : un demi-poste redéployé, une"
                                + " astreinte partagée entre quatre services, et des crédits qui remplacent pour un"
                                + " tiers des dépenses existantes."),
                        new Part.TablePart(
                                "Plan d’actions 2026-2028",
                                List.of(
                                        Column.of("action", "action", Column.Kind.TEXT),
                                        Column.of("owner", "service", Column.Kind.TEXT),
                                        new Column("budget", "budget", Column.Kind.WHOLE, Optional.of("€")),
                                        Column.of("due", "échéance", Column.Kind.DAY)),
                                rows)),
                new Part.Heading(2, "Risques"),
                Part.Block.of("risks", picture("L’absence est le premier risque", Samples.risks())));
    }

    private static List<Part> appendix() {
        return List.of(
                new Part.PageBreak(),
                new Part.Heading(1, "Annexe : méthode et sources"),
                Part.Block.of(
                        "method",
                        new Part.ItemList(
                                true,
                                List.of(
                                        Run.words("Relever, chaque jour, les publications publiques de huit sources."),
                                        Run.words("Regrouper les reprises, puis coder le ton sur un échantillon relu à"
                                                + " deux."),
                                        Run.words("Compter, et donner à chaque chiffre la requête qui le retrouve."))),
                        Part.Note.of("Les citations font douze mots au plus et ne nomment personne.")));
    }

    private static Part quotation(String who, String where, String beside, Ink tint, List<Run> text) {
        return new Part.Quotation(
                Optional.empty(),
                text,
                Optional.of(who),
                Optional.of(where),
                Optional.of(Instant.parse("2026-03-04T07:12:00Z")),
                Optional.of(URI.create("https://exemple.example/1")),
                Optional.empty(),
                List.of(beside),
                tint);
    }

    private static Part picture(String caption, Result result) {
        Picture picture = new ResultDrawings()
                .draw(result, Wishes.of(680, 260, Locale.FRENCH, Samples.PARIS))
                .picture();
        return new Part.PicturePart(Optional.of(caption), picture);
    }
}
