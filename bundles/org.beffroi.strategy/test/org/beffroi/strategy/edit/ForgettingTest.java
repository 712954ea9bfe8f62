package org.beffroi.strategy.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.beffroi.core.message.Sentence;
import org.beffroi.strategy.model.ModelFactory;
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
