package org.beffroi.strategy.document.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.beffroi.strategy.demo.DemoStrategy;
import org.beffroi.strategy.model.Diffusion;
import org.beffroi.strategy.model.Organisation;
import org.beffroi.strategy.model.Role;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.strategy.model.Unit;
import org.junit.jupiter.api.Test;

/** Money in the document for a council: each euro once, each year of the strategy, each post that is asked for. */
class CouncilMoneyTest {

    private final Strategy strategy = new DemoStrategy().strategy();

    private String chapter(String title) {
        return CouncilText.of(strategy).chapter(title);
    }

    @Test
    void moneyOfAnActionOfSeveralObjectivesSaysWhereElseItIsCounted() {
        assertThat(chapter("Ce que nous voulons atteindre"))
                .contains("[Moyens] 65 000 €", "dont 27 000 € aussi comptés à l’objectif 2")
                .contains(
                        "dont 38 000 € aussi comptés à l’objectif 5",
                        "3 de ses actions servent aussi d’autres objectifs");
        strategy.getActions().forEach(action -> action.setBudget(new BigDecimal(1000)));
        assertThat(chapter("Ce que nous voulons atteindre")).contains("aussi comptés aux objectifs 2, 3 et 5");
    }

    @Test
    void eachYearOfTheStrategyIsThereWhetherItIsPaidForOrNot() {
        assertThat(chapter("Budget et charge"))
                .contains("130 900 € en tout : 92 900 € de fonctionnement et 38 000 € d’investissement.")
                .contains("L’année la plus chère est 2026 : 89 600 €.", "Rien n’est inscrit pour 2028")
                .contains("Ouvrir la permanence de réponse | fonctionnement | – | 23 400 € | 3 600 € | – | 27 000 €")
                .contains("Ensemble |  | 4 200 € | 89 600 € | 37 100 € | – | 130 900 €");
        assertThat(chapter("L’essentiel")).contains("rien pour 2028");
    }

    @Test
    void postsThatAreAskedForSayWhatOfThemIsPaid() {
        assertThat(chapter("Budget et charge"))
                .contains("0,9 ETP de plus est demandé : Animatrice des communautés (+0,5)")
                .contains("Au budget : Animatrice des communautés, 19 800 € en 2026, et rien pour 2027 et 2028.")
                .contains("Les autres ne sont pas encore chiffrés.");
        assertThat(chapter("L’essentiel")).contains("0,9 demandé en plus, dont 0,5 au budget");
        strategy.getMeans().getBudget().forEach(line -> line.setRole(null));
        assertThat(chapter("Budget et charge")).contains("Rien n’en est encore chiffré.");
        strategy.getMeans().getRoles().forEach(role -> role.setFullTimeWanted(role.getFullTimeNow()));
        assertThat(chapter("Budget et charge")).doesNotContain("de plus est demandé", "chiffré");
        assertThat(chapter("L’essentiel")).contains("aucun de plus demandé");
    }

    @Test
    void theDraftNamesPostsChartersAndTheRhythmOfTheModel() {
        assertThat(chapter("Projet de délibération"))
                .contains(
                        "les chartes annexées à la présente délibération : Charte des agents, Charte des élus et Charte")
                .contains("0,9 équivalent temps plein", "délibération distincte", "130 900 € pour 2025 – 2027")
                .contains("rendu compte 4 fois par an", "De charger l’exécutif municipal")
                .contains("Considérant les constats que la stratégie expose ;")
                .contains("qui ne comprend pas encore 0,4 équivalent temps plein demandé et l’année 2028, les crédits")
                .doesNotContain("le maire de", "la maire de", "parent d’élève", "juriste");
        assertThat(new CouncilText(strategy, Diffusion.INTERNAL, Locale.FRENCH).chapter("Projet de délibération"))
                .contains("faites vérifier ce projet par votre juriste");
        Organisation organisation = strategy.getOrganisation();
        organisation.setReportTimes(1);
        organisation.setReportEvery(Unit.MONTH);
        assertThat(chapter("Projet de délibération")).contains("rendu compte une fois par mois");
        organisation.setReportTimes(null);
        assertThat(chapter("Projet de délibération")).contains("rendu compte une fois par an");
        for (Role role : strategy.getMeans().getRoles()) {
            role.setFullTimeWanted(null);
        }
        assertThat(chapter("Projet de délibération")).doesNotContain("équivalent temps plein");
    }
}
