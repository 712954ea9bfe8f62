package org.beffroi.documents.odt;

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
import org.beffroi.core.document.Part.Block;
import org.beffroi.core.document.Part.Card;
import org.beffroi.core.document.Part.Cards;
import org.beffroi.core.document.Part.Fact;
import org.beffroi.core.document.Part.Facts;
import org.beffroi.core.document.Part.Heading;
import org.beffroi.core.document.Part.ItemList;
import org.beffroi.core.document.Part.KeyFigure;
import org.beffroi.core.document.Part.Note;
import org.beffroi.core.document.Part.PageBreak;
import org.beffroi.core.document.Part.Paragraph;
import org.beffroi.core.document.Part.PicturePart;
import org.beffroi.core.document.Part.Quotation;
import org.beffroi.core.document.Part.TablePart;
import org.beffroi.core.document.Run;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.picture.Picture;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.Drawings.Wishes;
import org.beffroi.core.result.Result;
import org.beffroi.documents.drawing.ResultDrawings;
import org.beffroi.documents.drawing.Samples;

/** The strategy of a town that does not exist, as a book with all parts, such as a council would read it. */
public final class Valbrume {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private Valbrume() {}

    /** The whole book. */
    public static Document strategy() {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Contents("Sommaire", 2));
        parts.addAll(asked());
        parts.addAll(territory());
        parts.addAll(diagnosis());
        parts.addAll(objectives());
        parts.addAll(plan());
        parts.addAll(method());
        return new Document(
                        "Stratégie de communication numérique",
                        Optional.of("Commune de Valbrume-sur-Lys, 2024 – 2026"),
                        Locale.FRENCH,
                        PARIS,
                        parts,
                        "Beffroi 0.2.0",
                        Instant.parse("2024-03-10T07:00:00Z"),
                        "Document produit pour le conseil municipal\u202F; les mentions citées sont publiques et leurs auteurs ne sont pas nommés.",
                        Optional.of(new Correspondent("Direction de la communication", "com@valbrume.example")),
                        List.of())
                .as(new Document.Book(
                        "valbrume-strategie",
                        List.of(
                                "Version 2, soumise au conseil municipal du 28 mars 2024",
                                "Rapporteure\u00A0: l’adjointe à la communication et à la participation",
                                "Direction de la communication, 10 mars 2024"),
                        "Valbrume-sur-Lys · Stratégie de communication numérique"));
    }

    private static List<Part> asked() {
        return List.of(
                new PageBreak(),
                new Heading(1, "Ce qui est demandé au conseil"),
                Block.of(
                        "ask_1",
                        Paragraph.of("Le conseil municipal est invité à adopter la stratégie de communication numérique"
                                + " de la commune pour les années 2024 à 2026, les moyens qui l’accompagnent et les"
                                + " indicateurs par lesquels il en sera rendu compte chaque année."),
                        new ItemList(
                                true,
                                List.of(
                                        Run.words("approuver les trois objectifs et leur calendrier\u202F;"),
                                        List.of(
                                                new Run.Words("autoriser la création d’un "),
                                                new Run.Strong("demi-poste"),
                                                new Run.Words(
                                                        " de médiation numérique à compter du 1er septembre 2024\u202F;")),
                                        Run.words(
                                                "adopter la charte de modération, annexée à la présente délibération.")))),
                Block.of(
                        "ask_2",
                        new KeyFigure(
                                "62\u00A0%",
                                Run.words("des mentions de la cantine sont négatives, sur 248 lues depuis septembre")),
                        new KeyFigure(
                                "1\u202F248",
                                List.of(
                                        new Run.Words("mentions de la commune en un trimestre "),
                                        new Run.Quiet("(hors copies)"))),
                        new Paragraph(List.of(
                                new Run.Words("Le présent document complète le plan de communication adopté en 2022"),
                                new Run.Foot(List.of(
                                        new Run.Words(
                                                "Délibération n°\u00A02022-114 du 15 décembre 2022, consultable sur "),
                                        new Run.Link(
                                                "le site de la commune",
                                                URI.create("https://valbrume.example/deliberations")),
                                        new Run.Words("."))),
                                new Run.Words(
                                        "\u00A0: il en renforce les points faibles, les jeunes et l’écoute des habitants,"
                                                + " sans le doubler. L’essentiel tient dans "),
                                new Run.Reference("l’objectif 1", "objective_1"),
                                new Run.Words(".")))));
    }

    private static List<Part> territory() {
        return List.of(
                new PageBreak(),
                new Heading(1, "Le territoire et sa singularité"),
                Block.of(
                        "territory",
                        new Facts(List.of(
                                new Fact("Commune", Run.words("Valbrume-sur-Lys, chef-lieu de canton")),
                                new Fact(
                                        "Population",
                                        Run.words("18\u202F420 habitants, dont 24\u00A0% de moins de 20 ans")),
                                new Fact(
                                        "Intercommunalité",
                                        Run.words(
                                                "Communauté d’agglomération des Deux-Rives, dont la commune est la deuxième par la population")),
                                new Fact(
                                        "Portée par",
                                        List.of(
                                                new Run.Words("la direction de la communication"),
                                                new Run.Foot(
                                                        Run.words(
                                                                "Trois postes en équivalent temps plein au 1er janvier 2024.")),
                                                new Run.Words(", avec la direction de l’éducation")))))),
                Paragraph.of(
                        "Ville de draps et de brasseries, Valbrume a perdu ses filatures entre 1978 et 1994 et gardé ses"
                                + " canaux. Elle se raconte volontiers comme une ville de passage\u202F; ceux qui y vivent parlent d’une ville"
                                + " où l’on reste. Cette différence entre l’image reçue et l’image vécue est le point de départ de la"
                                + " stratégie."),
                new Heading(2, "Ce que les habitants disent de leur ville"),
                new Quotation(
                        Optional.empty(),
                        List.of(
                                new Run.Words("Encore du poulet froid à la "),
                                new Run.Marked("cantine"),
                                new Run.Words(" de l’école du Centre, et personne ne répond.")),
                        Optional.of("Un parent d’élève"),
                        Optional.of("Facebook"),
                        Optional.of(Instant.parse("2024-03-04T07:12:00Z")),
                        Optional.of(URI.create("https://facebook.example/1")),
                        Optional.empty(),
                        List.of("tonalité négative", "restauration scolaire"),
                        Ink.NEGATIVE),
                new Quotation(
                        Optional.of("La halle aux draps rouvre, la ville aussi"),
                        Run.words("Une foule joyeuse a retrouvé samedi la halle restaurée."),
                        Optional.empty(),
                        Optional.of("L’Écho des deux rives"),
                        Optional.of(Instant.parse("2023-11-18T09:00:00Z")),
                        Optional.of(URI.create("https://echo.example/halle")),
                        Optional.empty(),
                        List.of("tonalité positive"),
                        Ink.POSITIVE),
                new Quotation(
                        Optional.empty(),
                        Run.words(
                                "We came for the canals and stayed for the beer festival.\nLovely town, hopeless website."),
                        Optional.of("A visitor"),
                        Optional.of("Mastodon"),
                        Optional.of(Instant.parse("2023-07-02T18:40:00Z")),
                        Optional.empty(),
                        Optional.of(Locale.ENGLISH),
                        List.of(),
                        Ink.NEUTRAL),
                Paragraph.of(
                        "Trois motifs reviennent\u00A0: la restauration scolaire, le centre-ville et le silence de la commune en ligne."));
    }

    private static List<Part> diagnosis() {
        List<List<Object>> rows = new ArrayList<>();
        String[] services = {
            "Éducation, restauration scolaire",
            "Voirie et stationnement",
            "Propreté urbaine",
            "Culture",
            "Sports",
            "État civil",
            "Urbanisme",
            "Espaces verts",
            "Police municipale",
            "Action sociale",
            "Petite enfance",
            "Jeunesse",
            "Vie associative",
            "Commerce et marchés",
            "Eau et assainissement",
            "Transports",
            "Bibliothèques",
            "Cimetières",
            "Logement",
            "Tranquillité publique",
            "Patrimoine",
            "Communication",
            "Élections",
            "Finances"
        };
        for (int i = 0; i < services.length; i++) {
            long mentions = 412 - 17L * i;
            rows.add(Arrays.asList(
                    services[i],
                    mentions,
                    (mentions * 37 % 83) / 100.0 + 0.05,
                    i == 17 ? null : 2.5 + (i * 7 % 31),
                    LocalDate.of(2024, 3, 1 + i)));
        }
        return List.of(
                new PageBreak(),
                new Heading(1, "Diagnostic"),
                Block.of(
                        "finding_1",
                        new Heading(2, "La cantine concentre le mécontentement"),
                        Paragraph.of(
                                "Le sujet monte depuis la rentrée et culmine le 4 mars. La hausse tient à de nouvelles"
                                        + " personnes plutôt qu’aux mêmes\u00A0: 31 auteurs se sont exprimés pour la première fois."),
                        picture(Samples.volume(), Optional.of("Le sujet culmine le 4 mars\u00A0: 45 mentions"), 250),
                        Note.of(
                                "Requête\u00A0: cantine PROCHE/5 (enfants OU école) · du 18 décembre 2023 au 18 mars 2024 ·"
                                        + " 248 mentions · calculé le 10 mars 2024.")),
                Block.of(
                        "finding_2",
                        new Heading(2, "On parle ailleurs que chez nous"),
                        Paragraph.of(
                                "Les groupes de riverains et les pages communautaires pèsent plus que la page officielle."),
                        new ItemList(
                                false,
                                List.of(
                                        Run.words(
                                                "La page officielle reçoit 12\u00A0% des mentions et répond à une sur neuf."),
                                        Run.words(
                                                "Deux groupes de riverains, de 3\u202F100 et 4\u202F800 membres, en reçoivent 41\u00A0%\u202F; la commune n’y intervient pas et n’en connaît pas les animateurs."),
                                        Run.words(
                                                "La presse locale est reprise deux fois plus qu’elle n’est commentée."))),
                        picture(Samples.networks(), Optional.of("Où l’on parle de la commune, par jour"), 280)),
                Block.of(
                        "finding_3",
                        new Heading(2, "Chaque service est concerné, aucun n’est prévenu"),
                        Paragraph.of("Le tableau qui suit compte les mentions attribuées à chaque service."),
                        new TablePart(
                                "Mentions par service, du 18 décembre 2023 au 18 mars 2024",
                                List.of(
                                        Column.of("service", "Service", Column.Kind.TEXT),
                                        Column.of("mentions", "Mentions", Column.Kind.WHOLE),
                                        Column.of("negative", "Part négative", Column.Kind.SHARE),
                                        new Column("delay", "Délai de réponse", Column.Kind.DECIMAL, Optional.of("h")),
                                        Column.of("last", "Dernière mention", Column.Kind.DAY)),
                                rows)));
    }

    private static List<Part> objectives() {
        return List.of(
                new PageBreak(),
                new Heading(1, "Enjeux et objectifs"),
                Paragraph.of("Trois objectifs, chacun mesuré, chacun confié à une personne."),
                objective(
                        1,
                        "Rétablir la confiance des familles dans la restauration scolaire",
                        "62\u00A0%",
                        "25\u00A0%",
                        "juin 2025"),
                objective(2, "Répondre là où les habitants parlent", "1 sur 9", "1 sur 2", "décembre 2024"),
                objective(
                        3, "Faire des jeunes des interlocuteurs, pas une cible", "4\u00A0%", "15\u00A0%", "juin 2026"),
                Block.of(
                        "matrix",
                        new Heading(2, "Complémentarité avec le plan de communication"),
                        Paragraph.of(
                                "Chaque objectif renforce un point faible du plan de 2022, sans en doubler un autre."),
                        picture(Samples.themes(), Optional.of("Ce que chaque objectif renforce"), 300)));
    }

    private static Block objective(int number, String statement, String now, String target, String due) {
        return Block.of(
                "objective_" + number,
                new Heading(2, "Objectif " + number + " – " + statement),
                new Cards(
                        3,
                        List.of(
                                new Card("Aujourd’hui", now, List.of(Run.words("au 10 mars 2024")), Ink.NEGATIVE),
                                new Card("Cible", target, List.of(Run.words(due)), Ink.ACCENT),
                                new Card(
                                        "Porté par", "", List.of(Run.words("la direction de l’éducation")), Ink.LINE))),
                new Facts(List.of(
                        new Fact("Finalité", Run.words("écouter, servir")),
                        new Fact(
                                "Publics",
                                Run.words("familles\u202F; personnel des écoles\u202F; associations de parents")),
                        new Fact("Aujourd’hui", List.of(new Run.Strong(now), new Run.Quiet(" au 10 mars 2024"))),
                        new Fact("Cible", List.of(new Run.Strong(target), new Run.Words(", " + due))),
                        new Fact(
                                "Responsable",
                                Run.words("la directrice de l’éducation, avec la direction de la communication")))));
    }

    private static List<Part> plan() {
        return List.of(
                new Heading(1, "Plan d’action"),
                new Heading(2, "Première année"),
                new Heading(3, "Avant l’été"),
                Paragraph.of(
                        "Publier chaque vendredi le menu de la semaine suivante et ce qui a changé à la suite des remarques."),
                new Heading(3, "À la rentrée"),
                Paragraph.of(
                        "Ouvrir une permanence en ligne, le mardi de 18\u00A0h à 20\u00A0h, tenue par deux agents formés."),
                new Heading(4, "Préalables"),
                Paragraph.of(
                        "Formation de six agents\u202F; charte de modération affichée\u202F; circuit de validation d’une demi-journée."),
                new Heading(5, "Points d’attention"),
                Paragraph.of(
                        "La permanence s’interrompt pendant les six mois qui précèdent le scrutin, sauf avis contraire du juriste."),
                Block.of(
                        "budget",
                        new TablePart(
                                "Moyens",
                                List.of(
                                        Column.of("line", "Ligne", Column.Kind.TEXT),
                                        new Column("2024", "2024", Column.Kind.WHOLE, Optional.of("€")),
                                        new Column("2025", "2025", Column.Kind.WHOLE, Optional.of("€"))),
                                List.of(
                                        List.of("Demi-poste de médiation numérique", 9_400L, 28_200L),
                                        List.of("Formation de six agents", 4_800L, 1_200L),
                                        List.of("Refonte du site\u00A0: accessibilité", 32_000L, 12_500L)))),
                Block.of(
                        "risks",
                        new Heading(2, "Risques"),
                        picture(Samples.risks(), Optional.of("Le risque d’absence domine"), 320)));
    }

    private static List<Part> method() {
        return List.of(
                new PageBreak(),
                new Heading(1, "Méthode et sources"),
                Paragraph.of(
                        "Les mentions proviennent de sources publiques, lues avec une finalité, une base légale et une durée de"
                                + " conservation déclarées. La tonalité d’un texte est une indication, jamais un verdict sur une personne."),
                Note.of("À faire vérifier par votre juriste avant diffusion."));
    }

    private static Part picture(Result result, Optional<String> caption, double height) {
        Picture drawn = new ResultDrawings()
                .draw(result, Wishes.of(620, height, Locale.FRENCH, PARIS))
                .picture();
        return new PicturePart(caption, drawn);
    }
}
