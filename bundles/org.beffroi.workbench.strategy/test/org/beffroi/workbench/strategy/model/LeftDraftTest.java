package org.beffroi.workbench.strategy.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.beffroi.core.message.Refusal;
import org.beffroi.strategy.demo.DemoStrategy;
import org.beffroi.strategy.edit.Drafts;
import org.beffroi.strategy.file.Held;
import org.beffroi.strategy.file.StrategyFile;
import org.beffroi.strategy.model.Strategy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftDraftTest {

    @TempDir
    Path folder;

    private StrategyFile file;
    private LeftDraft left;

    @BeforeEach
    void leave() throws IOException {
        file = new DemoStrategy().write(folder);
        Strategy changed = file.read();
        changed.setName("Laissée ainsi");
        new Drafts(file).keep(file.mark(), StrategyFile.bytes(changed));
        left = new LeftDraft(file.path(), "Sonneval");
    }

    @Test
    void what_was_left_is_saved_and_its_draft_is_gone() {
        left.save("claire");
        assertThat(file.read().getName()).isEqualTo("Laissée ainsi");
        assertThat(new Drafts(file).find()).isEmpty();
        left.save("claire");
        assertThat(file.read().getName()).isEqualTo("Laissée ainsi");
    }

    @Test
    void nothing_is_saved_over_another_hand() {
        Strategy other = file.read();
        other.setName("D’une autre main");
        file.write(other);
        assertThatThrownBy(() -> left.save("claire"))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.kind()).isEqualTo(Refusal.Kind.CHANGED));
        assertThat(file.read().getName()).isEqualTo("D’une autre main");
        assertThat(new Drafts(file).find()).isPresent();
    }

    @Test
    void nothing_is_saved_while_somebody_else_works_there_and_it_can_be_saved_after() {
        try (Held held = Held.ask(file, "jeanne").held().orElseThrow()) {
            assertThat(held).isNotNull();
            assertThatThrownBy(() -> left.save("claire"))
                    .isInstanceOfSatisfying(
                            Refusal.class, refused -> assertThat(refused.kind()).isEqualTo(Refusal.Kind.IN_USE));
        }
        assertThat(new Drafts(file).find()).isPresent();
        left.save("claire");
        assertThat(file.read().getName()).isEqualTo("Laissée ainsi");
    }
}
