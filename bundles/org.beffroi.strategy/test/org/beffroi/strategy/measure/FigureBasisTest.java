package org.beffroi.strategy.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.beffroi.strategy.model.AnalysisMeasure;
import org.beffroi.strategy.model.ArchiveMeasure;
import org.beffroi.strategy.model.Counted;
import org.beffroi.strategy.model.Diffusion;
import org.beffroi.strategy.model.ImportedMeasure;
import org.beffroi.strategy.model.Indicator;
import org.beffroi.strategy.model.Measure;
import org.beffroi.strategy.model.Measurement;
import org.beffroi.strategy.model.ModelFactory;
import org.beffroi.strategy.model.TypedMeasure;
import org.junit.jupiter.api.Test;

/** What a figure rests on is said of what was counted, never of mentions where there were none. */
class FigureBasisTest {

    private static final ModelFactory MAKE = ModelFactory.eINSTANCE;
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Indicator indicator = MAKE.createIndicator();
    private final Measurement taken = MAKE.createMeasurement();

    private String said(Measure measure, Integer base, Diffusion reader) {
        indicator.setMeasure(measure);
        taken.setAt(Instant.parse("2025-10-14T16:00:00Z"));
        taken.setBase(base);
        return String.join(" · ", new FigureBasis(words(reader)).of(indicator, taken))
                .replaceAll("[\u00a0\u202f]", " ");
    }

    private static FigureWords words(Diffusion reader) {
        return new FigureWords(Locale.FRENCH, PARIS, reader);
    }

    private static TypedMeasure typed(String source) {
        TypedMeasure typed = MAKE.createTypedMeasure();
        typed.setSource(source);
        return typed;
    }

    private static ArchiveMeasure archive(Counted counted) {
        ArchiveMeasure archive = MAKE.createArchiveMeasure();
        archive.setCounted(counted);
        return archive;
    }

    private static ImportedMeasure imported(String how) {
        ImportedMeasure imported = MAKE.createImportedMeasure();
        imported.setFile("alerte.csv");
        imported.setColumn("inscrits");
        imported.setCombined(how);
        return imported;
    }

    @Test
    void cupsThatWereTypedAreNoMentions() {
        taken.setFrom(LocalDate.of(2025, 6, 13));
        taken.setUntil(LocalDate.of(2025, 6, 15));
        assertThat(said(typed("La Grande Carillonnée"), 9500, Diffusion.PUBLIC))
                .isEqualTo("base 9 500 · du 13 au 15 juin 2025"
                        + " · relevé le 14 octobre 2025, saisi à la main, source : La Grande Carillonnée");
    }

    /** Wilson's interval of 1 of 4: 4.6 to 69.9 %. */
    @Test
    void aTypedPercentageIsAsSureAsItsBaseOrSaysThatNobodyGaveOne() {
        indicator.setUnit("%");
        taken.setValue(BigDecimal.valueOf(25));
        assertThat(said(typed(null), 4, Diffusion.PUBLIC))
                .startsWith("base 4 · taux de fond entre 4,6 et 69,9 %, à 95 % de confiance · ");
        assertThat(said(typed(null), null, Diffusion.PUBLIC)).startsWith("base non précisée · relevé le");
        assertThat(said(imported("last"), 6, Diffusion.PUBLIC))
                .startsWith("dernière des 6 lignes du fichier alerte.csv, colonne « inscrits » · base non précisée");
        indicator.setUnit("points");
        assertThat(said(typed(null), 4, Diffusion.PUBLIC)).doesNotContain("taux", "combien");
    }

    @Test
    void aTypedFigureWithoutABaseOrASourceSaysOnlyItsDay() {
        assertThat(said(typed(null), null, Diffusion.PUBLIC)).isEqualTo("relevé le 14 octobre 2025, saisi à la main");
        assertThat(said(null, null, Diffusion.PUBLIC)).isEqualTo("relevé le 14 octobre 2025");
    }

    @Test
    void nobodyIsNamedToThePublic() {
        assertThat(said(typed("Mme Durand, accueil"), null, Diffusion.PUBLIC)).doesNotContain("Durand");
        assertThat(said(typed("Mme Durand, accueil"), null, Diffusion.ELECTED)).contains("source : Mme Durand");
        taken.setBy("Camille Martin");
        assertThat(said(typed("camille martin"), null, Diffusion.PUBLIC)).doesNotContainIgnoringCase("martin");
        assertThat(said(typed("Registre de l’accueil"), null, Diffusion.PUBLIC))
                .contains("source : Registre de l’accueil")
                .doesNotContain("Camille");
    }

    private String of(String unit) {
        Indicator rate = MAKE.createIndicator();
        rate.setUnit(unit);
        rate.setMeasure(typed("Registre"));
        return String.join(" · ", new FigureBasis(words(Diffusion.PUBLIC)).of(rate, taken));
    }

    @Test
    void aRateSaysOverWhichPeriodOrThatNobodySaid() {
        assertThat(of("par an")).contains("période de ce taux non précisée");
        taken.setFrom(LocalDate.of(2024, 10, 1));
        taken.setUntil(LocalDate.of(2025, 9, 30));
        assertThat(of("par an"))
                .contains("du 1er octobre 2024 au 30 septembre 2025")
                .doesNotContain("non précisée");
        taken.setFrom(null);
        taken.setUntil(null);
        for (String unit : List.of("jours", "mois", "volontaires", "%", "an")) {
            assertThat(of(unit)).as(unit).doesNotContain("non précisée");
        }
        for (String unit : List.of("habitants/an", "a year", "posts per week")) {
            assertThat(of(unit)).as(unit).contains("non précisée");
        }
    }

    @Test
    void whatAPlatformExportedRestsOnRowsOfItsFile() {
        assertThat(said(imported("last"), 7, Diffusion.PUBLIC))
                .isEqualTo("dernière des 7 lignes du fichier alerte.csv, colonne « inscrits » · calculé le 14 octobre"
                        + " 2025");
        assertThat(said(imported(null), 7, Diffusion.PUBLIC)).startsWith("somme de 7 lignes du fichier alerte.csv");
        assertThat(said(imported("mean"), 1, Diffusion.PUBLIC)).startsWith("moyenne d’une ligne");
    }

    @Test
    void mentionsAreTheBaseWhereTheyWereCounted() {
        taken.setFrom(LocalDate.of(2025, 7, 17));
        taken.setUntil(LocalDate.of(2025, 10, 14));
        assertThat(said(archive(Counted.NEGATIVE_SHARE), 6, Diffusion.PUBLIC))
                .isEqualTo("sur 6 mentions à tonalité connue · du 17 juillet au 14 octobre 2025 · reprises comprises"
                        + " · calculé le 14 octobre 2025");
        assertThat(said(archive(Counted.COUNT), 1, Diffusion.PUBLIC))
                .startsWith("mentions comptées dans l’archive · du");
    }

    @Test
    void copiesThatWereCountedOnceAreSaid() {
        ArchiveMeasure once = archive(Counted.SHARE);
        once.setWithoutCopies(true);
        assertThat(said(once, 6, Diffusion.PUBLIC)).contains("toute l’archive · reprises comptées une fois");
    }

    @Test
    void anAnalysisSaysTheDaysThatItWasAsked() {
        AnalysisMeasure analysis = MAKE.createAnalysisMeasure();
        assertThat(said(analysis, 2831, Diffusion.PUBLIC))
                .isEqualTo("analyse de 2 831 mentions · toute l’archive · calculé le 14 octobre 2025");
        analysis.getParameters().add("period=2025-03-01..2025-03-31");
        assertThat(said(analysis, 140, Diffusion.PUBLIC)).contains("· du 1er au 31 mars 2025 ·");
        analysis.getParameters().set(0, "period=2025-03-01..");
        assertThat(said(analysis, 140, Diffusion.PUBLIC)).contains("· du 1er mars au 14 octobre 2025 ·");
        analysis.getParameters().set(0, "period=7j..");
        assertThat(said(analysis, 140, Diffusion.PUBLIC)).contains("· du 8 au 14 octobre 2025 ·");
    }

    @Test
    void aPercentageHasOneDecimalAndAUnitAgrees() {
        indicator.setUnit("%");
        assertThat(words(Diffusion.PUBLIC).figure(indicator, new BigDecimal("7.77")))
                .isEqualTo("7,8\u202f%");
        assertThat(new FigureWords(Locale.ENGLISH, PARIS, Diffusion.PUBLIC).figure(indicator, new BigDecimal("16.67")))
                .isEqualTo("16.7%");
        indicator.setUnit("mentions");
        assertThat(words(Diffusion.PUBLIC).figure(indicator, BigDecimal.ONE)).isEqualTo("1\u00a0mention");
        indicator.setUnit("heures");
        assertThat(words(Diffusion.PUBLIC).figure(indicator, new BigDecimal("7.75")))
                .isEqualTo("7,75\u00a0heures");
    }

    @Test
    void whatHasNoFigureSaysWhy() {
        assertThat(words(Diffusion.PUBLIC).unmeasured(indicator))
                .hasValueSatisfying(why -> assertThat(why).contains("il reste à dire comment"));
        indicator.setMeasure(typed("Sondage de rue"));
        assertThat(words(Diffusion.PUBLIC).unmeasured(indicator))
                .hasValueSatisfying(why -> assertThat(why).contains("aucun chiffre", "Sondage de rue"));
        indicator.setMeasure(archive(Counted.RESPONSE_HOURS));
        assertThat(words(Diffusion.PUBLIC).unmeasured(indicator))
                .hasValueSatisfying(why -> assertThat(why).contains("la première mesure"));
        taken.setNote("Non mesuré : rien.");
        indicator.getMeasurements().add(taken);
        assertThat(words(Diffusion.PUBLIC).unmeasured(indicator)).contains("Non mesuré : rien.");
        taken.setValue(BigDecimal.ONE);
        assertThat(words(Diffusion.PUBLIC).unmeasured(indicator)).isEmpty();
    }
}
