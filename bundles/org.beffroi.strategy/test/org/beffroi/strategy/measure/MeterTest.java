package org.beffroi.strategy.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.message.Refusal;
import org.beffroi.strategy.model.AnalysisMeasure;
import org.beffroi.strategy.model.ArchiveMeasure;
import org.beffroi.strategy.model.Counted;
import org.beffroi.strategy.model.Diffusion;
import org.beffroi.strategy.model.ImportedMeasure;
import org.beffroi.strategy.model.Indicator;
import org.beffroi.strategy.model.Measurement;
import org.beffroi.strategy.model.ModelFactory;
import org.beffroi.strategy.risk.Place;
import org.beffroi.strategy.risk.told.Told;
import org.beffroi.testing.mention.MentionBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an indicator measures: of days that nobody watched nothing, of a file the row and the column that it says. */
class MeterTest {

    private static final ModelFactory MAKE = ModelFactory.eINSTANCE;

    private static Mention mention(String day) {
        return MentionBuilder.post("facebook:" + day)
                .at(day + "T10:00:00Z")
                .by("voisine")
                .saying("La cantine")
                .made();
    }

    private static Indicator counting(Counted counted, int days) {
        ArchiveMeasure measure = MAKE.createArchiveMeasure();
        measure.setQuery("cantine");
        measure.setCounted(counted);
        measure.setDays(days);
        Indicator indicator = MAKE.createIndicator();
        indicator.setUnit("mentions");
        indicator.setMeasure(measure);
        return indicator;
    }

    private static Measurement taken(Place place, Indicator indicator) {
        return place.find(ground -> new Meter().measure(indicator, ground).orElseThrow());
    }

    private static String basis(Indicator indicator, Measurement taken) {
        FigureWords words = new FigureWords(Locale.FRENCH, Place.ZONE, Diffusion.INTERNAL);
        return new FigureBasis(words)
                .of(indicator, taken).stream()
                        .map(said -> said.replaceAll("[\u00a0\u202f]", " "))
                        .collect(Collectors.joining(" · "));
    }

    @Test
    void afterTheArchivesLastMentionNothingIsCounted() {
        Place place = Place.of(List.of(mention("2025-06-01"), mention("2025-06-30")));
        for (Counted counted : Counted.VALUES) {
            Measurement taken = taken(place, counting(counted, 30));
            assertThat(taken.getValue()).as(counted.getName()).isNull();
            assertThat(taken.getLanguage()).isEqualTo("fr");
            assertThat(taken.getNote().replace('\u00a0', ' '))
                    .startsWith("Non mesuré : Rien n’a été collecté du 15 septembre au 14 octobre 2025 :"
                            + " l’archive s’arrête le 30 juin 2025.");
        }
    }

    @Test
    void ofAPeriodThatIsWatchedWholeZeroIsZero() {
        Place place = Place.of(List.of(
                        MentionBuilder.post("facebook:a")
                                .at("2025-06-01T10:00:00Z")
                                .by("voisine")
                                .saying("Le marché")
                                .made(),
                        MentionBuilder.post("facebook:b")
                                .at("2025-10-14T10:00:00Z")
                                .by("voisine")
                                .saying("Le marché encore")
                                .made()))
                .visited("2025-06-01", "2025-10-14");
        Measurement taken = taken(place, counting(Counted.COUNT, 30));
        assertThat(taken.getValue()).isZero();
        assertThat(taken.getNote()).isNull();
    }

    @Test
    void aPeriodThatIsWatchedInPartSaysWhichPart() {
        Place place = Place.of(List.of(mention("2025-10-01"), mention("2025-10-14")));
        Indicator count = counting(Counted.COUNT, 30);
        Measurement taken = taken(place, count);
        assertThat(taken.getValue()).isEqualByComparingTo("2");
        assertThat(basis(count, taken))
                .contains(" · mesuré en partie : l’archive couvre 14 des 30 jours, du 1er au 14 octobre 2025 · ");
    }

    @Test
    void aShareOfAPeriodThatIsWatchedInPartKeepsItsInterval() {
        List<Mention> said = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            said.add(MentionBuilder.post("facebook:" + i)
                    .at("2025-10-1" + i % 5 + "T10:00:00Z")
                    .by("voisin" + i)
                    .saying("La cantine " + i)
                    .with(CoreFields.TONE, i < 3 ? "negative" : "neutral")
                    .made());
        }
        Indicator share = counting(Counted.NEGATIVE_SHARE, 30);
        share.setUnit("%");
        Measurement taken = taken(Place.of(said), share);
        assertThat(basis(share, taken))
                .contains("taux de fond entre 10,8 et 60,3 %", "mesuré en partie : l’archive couvre 5 des 30 jours");
    }

    private static Indicator asking(String figure) {
        AnalysisMeasure measure = MAKE.createAnalysisMeasure();
        measure.setAnalysis("answers");
        measure.setFigure(figure);
        Indicator indicator = MAKE.createIndicator();
        indicator.setMeasure(measure);
        return indicator;
    }

    @Test
    void aFigureThatAnAnalysisDoesNotGiveIsRefusedInTheReadersWordsWithWhatToDo() {
        Place place = Place.of(List.of(mention("2025-10-14"))).with(new Told.Answers("share.answered", 0.2, 15));
        assertThatThrownBy(() -> taken(place, asking("share.closed")))
                .isInstanceOfSatisfying(Refusal.class, refused -> assertThat(
                                refused.sentence().in(Locale.FRENCH).replaceAll("[\u00a0\u202f]", " "))
                        .isEqualTo("L’analyse « Réponses » ne donne pas de chiffre « share.closed ». Dans la"
                                + " mesure de l’indicateur, choisissez l’un de ceux qu’elle donne : Dit"
                                + " (share.answered)."));
    }

    @Test
    void anAnalysisThatFindsNothingGivesNoFigureAndSaysWhy() {
        Place place = Place.empty().with(new Told.Answers("mentions", Double.NaN, 0));
        Measurement taken = taken(place, asking("share.answered"));
        assertThat(taken.getValue()).isNull();
        assertThat(taken.getNote().replace('\u00a0', ' ')).isEqualTo("Non mesuré : Dit.");
    }

    @TempDir
    private Path folder;

    private Indicator reading(String combined) throws IOException {
        Files.writeString(folder.resolve("alerte.csv"), """
                jour;inscrits actifs;messages
                2025-08-01;1 011;4
                2025-09-01;1 120;2
                2025-10-01;;1
                """);
        ImportedMeasure measure = MAKE.createImportedMeasure();
        measure.setFile("alerte.csv");
        measure.setColumn("inscrits actifs");
        measure.setCombined(combined);
        Indicator indicator = MAKE.createIndicator();
        indicator.setMeasure(measure);
        return indicator;
    }

    private static void said(Measurement taken, ImportedColumn column) {
        column.days().ifPresent(days -> {
            taken.setFrom(days.from());
            taken.setUntil(days.until());
        });
        taken.setBase((int) column.numbers());
    }

    @Test
    void aQuotationMarkTooManyInAnExportCostsNoOtherFigureAndOtherEncodingsAreRead() throws IOException {
        Indicator sum = reading("sum");
        Files.write(
                folder.resolve("alerte.csv"),
                "jour;note;inscrits actifs\n2025-08-01;\"été;3\n2025-09-01;b;4\n2025-10-01;c;5\n"
                        .getBytes(Charset.forName("windows-1252")));
        ImportedColumn column = ImportedColumn.read((ImportedMeasure) sum.getMeasure(), folder, Place.TODAY);
        assertThat(column.combined()).contains(12.0);
        assertThat(column.unread()).isZero();
    }

    @Test
    void anExportWhoseRowsRunIntoOneAnotherGivesNoFigureAndTellsTheLine() throws IOException {
        Indicator sum = reading("sum");
        Files.writeString(folder.resolve("alerte.csv"), "jour;inscrits actifs;note\n2025-08-01;3;a\n2025-09-01;4;\"b");
        assertThatThrownBy(() -> ImportedColumn.read((ImportedMeasure) sum.getMeasure(), folder, Place.TODAY))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.sentence().in(Locale.FRENCH))
                                .contains("alerte.csv", "ligne 3", "coupé"));
    }

    @Test
    void aFigureOfAFileSaysItsFileItsColumnAndTheDayOfItsRow() throws IOException {
        Indicator last = reading("last");
        ImportedColumn column = ImportedColumn.read((ImportedMeasure) last.getMeasure(), folder, Place.TODAY);
        assertThat(column.combined()).contains(1120.0);
        assertThat(column.days()).contains(new Span(LocalDate.of(2025, 9, 1), LocalDate.of(2025, 9, 1)));
        assertThat(column.unread()).isOne();
        Measurement taken = MAKE.createMeasurement();
        said(taken, column);
        assertThat(basis(last, taken))
                .isEqualTo("dernière des 2 lignes du fichier alerte.csv, colonne « inscrits actifs » · le 1er septembre"
                        + " 2025");
    }

    @Test
    void aSumIsOfTheDaysOfItsRows() throws IOException {
        Indicator sum = reading("sum");
        ImportedColumn column = ImportedColumn.read((ImportedMeasure) sum.getMeasure(), folder, Place.TODAY);
        Measurement taken = MAKE.createMeasurement();
        said(taken, column);
        assertThat(basis(sum, taken))
                .isEqualTo("somme de 2 lignes du fichier alerte.csv, colonne « inscrits actifs » · du 1er août au"
                        + " 1er septembre 2025");
    }

    @Test
    void aMonthThatIsNotOverIsReadUntilToday() throws IOException {
        Indicator last = reading("last");
        Files.writeString(folder.resolve("alerte.csv"), "mois,inscrits actifs\n2025-09,3\n2025-10,4\n");
        ImportedColumn column = ImportedColumn.read((ImportedMeasure) last.getMeasure(), folder, Place.TODAY);
        assertThat(column.days()).contains(new Span(LocalDate.of(2025, 10, 1), Place.TODAY));
    }

    @Test
    void rowsThatSayNoDayGiveNone() throws IOException {
        Indicator last = reading("max");
        Files.writeString(folder.resolve("alerte.csv"), "ligne,inscrits actifs\n1,3\n2,4\n");
        ImportedColumn column = ImportedColumn.read((ImportedMeasure) last.getMeasure(), folder, Place.TODAY);
        assertThat(column.combined()).contains(4.0);
        assertThat(column.days()).isEmpty();
    }
}
