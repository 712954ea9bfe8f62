package org.beffroi.strategy.verb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.beffroi.core.command.Command;
import org.beffroi.core.message.Sentence;
import org.beffroi.strategy.model.ArchiveMeasure;
import org.beffroi.strategy.model.Counted;
import org.beffroi.strategy.model.Indicator;
import org.beffroi.strategy.model.ModelFactory;
import org.beffroi.strategy.risk.told.Told;
import org.beffroi.testing.command.CommandContract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the audit says of each figure: what it counts, of which days, among how many, and between what it lies. */
class AuditFiguresCommandTest extends CommandContract {

    private final ModelFactory make = ModelFactory.eINSTANCE;

    @TempDir
    private Path folder;

    private AuditedTown town;

    @BeforeEach
    void aTown() throws IOException {
        town = new AuditedTown(folder);
    }

    @Override
    protected Command<?> command() {
        return new AuditFiguresCommand(AuditedTown.MEASURES, null, List.of(new AuditRows()));
    }

    @Test
    void anAnalysisSaysOnceWhichDaysItsFiguresAreOf() {
        assertThat(town.text())
                .contains("Terrain (ground) · toute l’archive, du 1er au 9 octobre 2025\n")
                .contains("octobre 2025\n  Dit : 10\n");
    }

    @Test
    void aCriterionCalledAfterWhatIsFearedSaysWhatItsFigureCounts() {
        assertThat(town.text())
                .contains("    Trop peu de réponses (messages répondus ou clos) : 20 %")
                .contains("sont répondus ou clos. · taux de fond 7 à 45,2 %, à 95 % de confiance")
                .doesNotContain("Trop peu de réponses : 20 %");
    }

    @Test
    void aRiskOfWhichHalfIsNotMeasuredSaysBetweenWhatItLies() {
        assertThat(town.text())
                .contains(
                        "  Choc culturel : 100 sur 100 (100 : le pire) · 1 critère sur 2 mesuré ou jugé (50 % des poids) ; entre 50 et"
                                + " 100 sur 100, selon ce que l’on ignore")
                .contains("(messages répondus ou clos) : 20 % · risque 100 sur 100 · fiabilité 6 sur 100 (100 : rien ne"
                        + " reste ouvert) · ");
    }

    @Test
    void theCriteriaOfARiskStandUnderItAndFilesNameTheRisk() {
        String text = town.text();
        assertThat(text.substring(text.indexOf("  Choc culturel : ")).lines())
                .hasSize(3)
                .satisfiesExactly(
                        risk -> assertThat(risk)
                                .startsWith("  Choc culturel : ")
                                .contains("(100 : le pire)"),
                        first -> assertThat(first).startsWith("    Trop peu de réponses "),
                        second -> assertThat(second).startsWith("    Moyens du scrutin : pas encore mesurable · Rien"));
        town.audit();
        assertThat(town.rows.row("shock.response-rate").get("figure"))
                .isEqualTo("Choc culturel, Trop peu de réponses (messages répondus ou clos)");
    }

    @Test
    void whatNothingMeasuresIsCalledByItsNameAndNotByItsCode() {
        assertThat(town.text())
                .contains("Rien ici ne mesure « Moyens du scrutin »")
                .doesNotContain("scrutin.moyens");
    }

    @Test
    void whatIsNotMeasuredIsSaidOnce() {
        Indicator typed = make.createIndicator();
        typed.setKey("t");
        typed.setName("Riverains");
        typed.setMeasure(make.createTypedMeasure());
        Indicator pool = town.indicator("none", "Piscine", Counted.NEGATIVE_SHARE, "%");
        ((ArchiveMeasure) pool.getMeasure()).setQuery("piscine");
        town.decide(typed, pool);
        assertThat(town.text())
                .contains("  Riverains : pas encore mesurable · Aucun chiffre n’a encore été saisi.")
                .contains("  Piscine : pas encore mesurable · Aucune mention de la période ne répond")
                .doesNotContain("Non mesuré");
    }

    @Test
    void ofABalanceTheUnknownIsSaidAmongAll() {
        assertThat(town.text())
                .contains(
                        "Tonalité : -100 points · sur 2 mentions positives ou négatives · aucune positive et 2 négatives ;"
                                + " 6 neutres n’y comptent pas ; inconnu pour 2 des 10 mentions : entre −100 et 0 points de"
                                + " l’ensemble ; hasard compris, solde de fond entre −100 et +70 points, à 95 % de confiance")
                .contains(" · reprises comprises · ")
                .doesNotContain("au plus large");
    }

    @Test
    void itSaysFirstThatWhatMachinesReadWronglyIsInNoBound() {
        assertThat(town.text())
                .startsWith("Les tonalités, thèmes et lieux lus par une machine peuvent être mal lus : aucune borne ni"
                        + " aucun intervalle n’en tient compte.\n\n");
    }

    @Test
    void whatAnAnalysisCouldNotMeasureSaysWhy() {
        assertThat(town.text(new Told.Ground("delay.working", Double.NaN, 0)))
                .contains("Dit : pas encore mesurable · Dit.");
    }

    @Test
    void itsGroupOfVerbsHasAHelpInBothLanguages() {
        assertThat(Sentence.of(AuditFiguresCommand.class, "command.audit").in(Locale.FRENCH))
                .startsWith("Relire");
        assertThat(Sentence.of(AuditFiguresCommand.class, "command.audit").in(Locale.ENGLISH))
                .startsWith("Reread");
    }
}
