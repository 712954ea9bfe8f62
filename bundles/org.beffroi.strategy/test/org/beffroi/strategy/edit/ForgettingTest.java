package org.beffroi.strategy.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.beffroi.core.message.Sentence;
import org.beffroi.strategy.model.ModelFactory;
import org.beffroi.strategy.model.Objective;
import org.beffroi.strategy.model.Strategy;
import org.junit.jupiter.api.Test;

class ForgettingTest {

    private final Strategy strategy = ModelFactory.eINSTANCE.createStrategy();
    private final Editing editing = new Editing(strategy, false);

    private void call(String name) {
        editing.perform(Sentence.of(ForgettingTest.class, "test"), () -> strategy.setName(name));
    }

    @Test
    void whatWasForgottenCannotBeBroughtBack() {
        call("one");
        call("two");
        editing.undo();
        editing.forget();
        assertThat(editing.undo()).isEmpty();
        assertThat(editing.redo()).isEmpty();
        assertThat(strategy.getName()).isEqualTo("one");
    }

    @Test
    void whatIsErasedIsNeitherUndoneNorDoneAgain() {
        call("hers");
        assertThat(editing.erase(whole -> whole.getName().equals("none"), taken -> false))
                .isFalse();
        assertThat(editing.canUndo()).as("nothing was erased").isTrue();
        assertThat(editing.erase(
                        whole -> {
                            whole.setName(null);
                            return true;
                        },
                        taken -> false))
                .isTrue();
        assertThat(editing.undo()).isEmpty();
        assertThat(strategy.getName()).isNull();
        assertThat(editing.isChanged()).as("it was not saved before").isTrue();
    }

    @Test
    void whatWasErasedFromWhatIsSavedIsNoChangeToSave() {
        assertThat(editing.erase(whole -> true, taken -> false)).isTrue();
        assertThat(editing.isChanged()).isFalse();
        assertThat(new Editing(strategy, true).erase(whole -> true, taken -> false))
                .as("also where it is only read")
                .isTrue();
    }

    @Test
    void whatWasTakenAwayAndIsErasedCannotComeBackEither() {
        Objective hers = ModelFactory.eINSTANCE.createObjective();
        editing.perform(Sentence.of(ForgettingTest.class, "test"), () -> strategy.getObjectives()
                .add(hers));
        editing.perform(Sentence.of(ForgettingTest.class, "test"), () -> strategy.getObjectives()
                .clear());
        assertThat(editing.erase(whole -> false, taken -> taken == hers)).isTrue();
        assertThat(editing.canUndo()).isFalse();
    }

    @Test
    void whatWasNotSavedIsStillToBeSaved() {
        call("one");
        editing.forget();
        assertThat(editing.isChanged()).isTrue();
        editing.saved(editing.state());
        assertThat(editing.isChanged()).isFalse();
        call("two");
        assertThat(editing.isChanged()).isTrue();
        editing.undo();
        assertThat(editing.isChanged()).isFalse();
    }
}
