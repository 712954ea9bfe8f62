package org.beffroi.workbench.strategy.model.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.beffroi.core.archive.Cancelled;
import org.beffroi.core.archive.Progress;
import org.beffroi.strategy.model.Audience;
import org.beffroi.strategy.model.Consultation;
import org.beffroi.strategy.model.Indicator;
import org.beffroi.strategy.model.ModelFactory;
import org.beffroi.strategy.model.Objective;
import org.beffroi.strategy.model.ObjectiveKind;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.strategy.model.WeakPoint;
import org.beffroi.workbench.strategy.model.table.Reading.Ref;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

class PastePlannerTest {

    private final Trial trial = new Trial();
    private final Listing objectives = Trial.list("objectives");
    private final List<GridColumn> columns =
            Trial.columns(objectives, "name", "kind", "priority", "due", "owner", "audiences");

    private PastePlan paste(int row, int column, String tabbed) {
        return trial.planner(objectives).paste(Trial.table(tabbed), columns, trial.rows(objectives), row, column);
    }

    @Test
    void cellsGoWhereTheyFall() {
        Objective first = trial.objective("Répondre");
        trial.objective("Annoncer");
        PastePlan plan = paste(0, 1, "Rendre service\timportante\t30/06/2026\nécouter\t3\t2026-12-31\n");
        assertThat(plan.unread()).isEmpty();
        assertThat(plan.additions()).isEmpty();
        assertThat(plan.changes()).hasSize(6);
        trial.apply(plan, false);
        assertThat(first.getKind()).isEqualTo(ObjectiveKind.SERVE);
        assertThat(first.getPriority()).isEqualTo(2);
        assertThat(first.getDue()).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(trial.strategy.getObjectives().get(1).getPriority()).isEqualTo(3);
    }

    @Test
    void rowsBeyondTheLastAreAddedAndOneUndoTakesAllBack() {
        trial.objective("Répondre");
        PastePlan plan = paste(0, 0, "Répondre vite\tRendre service\nAnnoncer\tInformer\nÉcouter\n");
        assertThat(plan.changes()).extracting(PastePlan.Change::before).contains("Répondre");
        assertThat(plan.additions()).extracting(PastePlan.Addition::words).containsExactly("Annoncer", "Écouter");
        trial.apply(plan, false);
        assertThat(trial.strategy.getObjectives())
                .extracting(Objective::getName)
                .containsExactly("Répondre vite", "Annoncer", "Écouter");
        assertThat(trial.strategy.getObjectives()).extracting(Objective::getKey).doesNotHaveDuplicates();
        trial.editing.undo();
        assertThat(trial.strategy.getObjectives())
                .extracting(Objective::getName)
                .containsExactly("Répondre");
    }

    @Test
    void referencesAreFoundWhateverTheirCaseAndAccents() {
        Objective objective = trial.objective("Répondre");
        Audience elders = trial.audience("Aînés");
        Audience families = trial.audience("Familles ; et leurs enfants");
        trial.apply(paste(0, 5, "AINES ; \"familles ; et leurs  enfants\""), false);
        assertThat(objective.getAudiences()).containsExactly(elders, families);
        trial.apply(paste(0, 5, "familles ; et leurs enfants"), false);
        assertThat(objective.getAudiences()).containsExactly(families);
    }

    @Test
    void whatIsNamedAndNotThereIsMadeOnlyWhereAsked() {
        Objective objective = trial.objective("Répondre");
        trial.objective("Annoncer");
        PastePlan plan = paste(0, 5, "Jeunes\nJEUNES ; Aînés");
        assertThat(plan.missing()).extracting(Ref.Missing::name).containsExactly("Jeunes", "Aînés");
        trial.apply(plan, false);
        assertThat(objective.getAudiences()).isEmpty();
        trial.apply(plan, true);
        assertThat(trial.strategy.getAudiences()).extracting(Audience::getName).containsExactly("Jeunes", "Aînés");
        assertThat(trial.strategy.getObjectives().get(1).getAudiences()).hasSize(2);
    }

    @Test
    void aRowMayReferToOneThatIsPastedFurtherDown() {
        List<GridColumn> parents = Trial.columns(objectives, "name", "parent");
        PastePlan plan = trial.planner(objectives)
                .paste(Trial.table("Répondre vite\tRépondre\nRépondre\t\n"), parents, List.of(), 0, 0);
        assertThat(plan.missing()).isEmpty();
        trial.apply(plan, false);
        assertThat(trial.strategy.getObjectives().getFirst().getParent())
                .isEqualTo(trial.strategy.getObjectives().get(1));
    }

    @Test
    void whatCannotBeReadIsSaidAndTheRestIsTaken() {
        Objective objective = trial.objective("Répondre");
        PastePlan plan = paste(0, 0, "Répondre\tVendre\tbeaucoup\tun jour\t\t\tde trop");
        assertThat(plan.unread())
                .extracting(PastePlan.Unread::column)
                .containsExactly("Finalité", "Priorité", "Échéance", "");
        assertThat(plan.unread()).extracting(PastePlan.Unread::why).noneMatch(String::isBlank);
        assertThat(plan.isNothing()).isTrue();
        trial.apply(plan, true);
        assertThat(objective.getKind()).isEqualTo(ObjectiveKind.INFORM);
    }

    @Test
    void aNameThatSeveralHaveIsNotGuessed() {
        trial.objective("Répondre");
        trial.role("Rédacteur");
        trial.role("rédacteur");
        assertThat(paste(0, 4, "Rédacteur").unread()).hasSize(1);
    }

    @Test
    void headingsSayTheColumnsAndNamesTheRows() {
        Objective second = trial.objective("Annoncer");
        trial.objective("Répondre");
        PastePlan plan = paste(0, 0, "Échéance\tNom\n1er mars 2026\tANNONCER\n2 mars 2026\tÉcouter\n");
        assertThat(plan.changes()).hasSize(2);
        assertThat(plan.additions()).hasSize(1);
        trial.apply(plan, false);
        assertThat(second.getDue()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(trial.strategy.getObjectives().getLast().getDue()).isEqualTo(LocalDate.of(2026, 3, 2));
    }

    @Test
    void weakPointsOfAFileAreTakenOnceHoweverOftenTheFileIs() {
        Listing weak = Trial.list("globalPlan.weakPoints");
        TextTable file = new TextTable(List.of(
                List.of("Point faible", "Description", "Cote"),
                List.of("Les jeunes", "Rien ne leur parle.", "12"),
                List.of("", "", ""),
                List.of("Le retour du public", "", "")));
        PastePlan plan = trial.planner(weak).imported(file);
        assertThat(plan.ignored()).containsExactly("Cote");
        assertThat(plan.unread()).isEmpty();
        trial.apply(plan, false);
        assertThat(trial.strategy.getGlobalPlan().getWeakPoints())
                .extracting(WeakPoint::getName)
                .containsExactly("Les jeunes", "Le retour du public");
        PastePlan again = trial.planner(weak).imported(file);
        assertThat(again.isNothing()).isTrue();
        assertThat(again.same()).isPositive();
    }

    @Test
    void aFileWithoutHeadingsFillsTheFirstColumns() {
        Listing weak = Trial.list("globalPlan.weakPoints");
        PastePlan plan = trial.planner(weak)
                .imported(new TextTable(List.of(List.of("Les jeunes", "Rien."), List.of("Le retour", ""))));
        assertThat(plan.additions()).extracting(PastePlan.Addition::words).containsExactly("Les jeunes", "Le retour");
    }

    @Test
    void indicatorsStandWithinTheObjectiveThatTheirCellNames() {
        Objective objective = trial.objective("Répondre");
        trial.objective("Annoncer");
        Listing indicators = Trial.list("objectives.indicators");
        List<GridColumn> shown = Trial.columns(indicators, "name", "#owner", "target");
        PastePlan plan = trial.planner(indicators)
                .paste(
                        Trial.table("Part de réponses\trepondre\t70,5\nDélai\tInconnu\t2\nSans\t\t3\n"),
                        shown,
                        List.of(),
                        0,
                        0);
        assertThat(plan.additions()).hasSize(2);
        assertThat(plan.unread()).extracting(PastePlan.Unread::text).contains("Inconnu");
        trial.apply(plan, false);
        Indicator first = objective.getIndicators().getFirst();
        assertThat(first.getTarget()).isEqualByComparingTo(new BigDecimal("70.5"));
        // Moving a row is changing what it stands within.
        trial.apply(
                trial.planner(indicators).paste(Trial.table("Annoncer"), shown, trial.rows(indicators), 0, 1), false);
        assertThat(first.eContainer()).isEqualTo(trial.strategy.getObjectives().get(1));
    }

    @Test
    void whatARowIsIsReadWhereItIsAdded() {
        Listing listing = Trial.list("participations");
        PastePlan plan = trial.planner(listing)
                .paste(
                        Trial.table("Le budget\tConsultation\nLa fête\tpique-nique"),
                        Trial.columns(listing, "name", "#sort"),
                        List.of(),
                        0,
                        0);
        assertThat(plan.unread()).hasSize(1);
        List<EObject> added = trial.apply(plan, false);
        assertThat(added.getFirst()).isInstanceOf(Consultation.class);
    }

    @Test
    void aLoadHasNoNameAndItsRoleComesFirst() {
        var action = ModelFactory.eINSTANCE.createAction();
        action.setName("Former");
        trial.strategy.getActions().add(action);
        trial.role("Rédacteur");
        Listing loads = Trial.list("actions.loads");
        List<GridColumn> shown = Trial.columns(loads, "#owner", "role", "year", "days");
        trial.apply(
                trial.planner(loads).paste(Trial.table("Former\tRédacteur\t2026\t12,5"), shown, List.of(), 0, 0),
                false);
        assertThat(action.getLoads().getFirst().getYear()).isEqualTo(2026);
        assertThat(action.getLoads().getFirst().getDays()).isEqualByComparingTo("12.5");
    }

    @Test
    void aBlankCellEmptiesWhatCanBeEmpty() {
        Objective objective = trial.objective("Répondre");
        objective.setDue(LocalDate.of(2026, 1, 1));
        objective.setKind(ObjectiveKind.SERVE);
        trial.apply(paste(0, 1, "\t\t\t\t"), false);
        assertThat(objective.getDue()).isNull();
        assertThat(objective.getKind()).isEqualTo(ObjectiveKind.SERVE);
    }

    @Test
    void whatWasPlannedWithACopyIsDoneToTheOriginal() {
        Objective first = trial.objective("Répondre");
        Audience elders = trial.audience("Aînés");
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        Strategy copy = (Strategy) copier.copy(trial.strategy);
        copier.copyReferences();
        Map<EObject, EObject> originals =
                copier.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
        PastePlan plan = new PastePlanner(copy, trial.text, objectives)
                .paste(Trial.table("Répondre vite\nAnnoncer"), columns, objectives.elements(copy), 0, 0);
        PastePlan aged = new PastePlanner(copy, trial.text, objectives)
                .paste(Trial.table("aînés"), columns, objectives.elements(copy), 0, 5);
        trial.apply(plan.about(originals::get), false);
        trial.apply(aged.about(originals::get), false);
        assertThat(trial.strategy.getObjectives())
                .extracting(Objective::getName)
                .containsExactly("Répondre vite", "Annoncer");
        assertThat(first.getAudiences()).containsExactly(elders);
        assertThat(copy.getObjectives()).extracting(Objective::getName).containsExactly("Répondre");
    }

    @Test
    void aRowWithinAnotherIsPlannedWithACopyToo() {
        Objective objective = trial.objective("Répondre");
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        Strategy copy = (Strategy) copier.copy(trial.strategy);
        copier.copyReferences();
        Listing indicators = Trial.list("objectives.indicators");
        PastePlan plan = new PastePlanner(copy, trial.text, indicators)
                .paste(Trial.table("Délai"), Trial.columns(indicators, "name"), List.of(), 0, 0);
        trial.apply(plan.about(one -> one == copier.get(objective) ? objective : one), false);
        assertThat(objective.getIndicators()).extracting(Indicator::getName).containsExactly("Délai");
    }

    @Test
    void aPlanOfManyRowsTellsHowFarItIsAndStopsWhenAsked() {
        String rows = "Nom\tFinalité\n" + "Répondre\tInformer\n".repeat(1_000);
        List<Long> told = new ArrayList<>();
        Progress progress = new Progress() {
            @Override
            public void at(long done, long total) {
                assertThat(total).isEqualTo(1_000);
                told.add(done);
            }

            @Override
            public boolean cancelled() {
                return told.size() == 3;
            }
        };
        PastePlanner planner = new PastePlanner(trial.strategy, trial.text, objectives, progress);
        TextTable table = Trial.table(rows);
        assertThatThrownBy(() -> planner.imported(table)).isInstanceOf(Cancelled.class);
        assertThat(told).hasSize(3).isSorted();
    }
}
