package org.beffroi.workbench.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.beffroi.core.message.Sentence;
import org.junit.jupiter.api.Test;

class LeavingTest {

    private final Leaving leaving = new Leaving();
    private final List<String> happened = new ArrayList<>();
    private final List<UnsavedWork> unsaved = new ArrayList<>();
    private final Runnable unknown = leaving.known(() -> List.copyOf(unsaved));

    private record Named(String name) implements UnsavedWork {
        @Override
        public void save(Consumer<Optional<Sentence>> then) {
            then.accept(Optional.empty());
        }
    }

    private void go() {
        leaving.leave(Leaving.Way.OTHER, () -> happened.add("left"));
    }

    @Test
    void one_leaves_at_once_where_nothing_is_unsaved() {
        leaving.asking((way, works, goOn, stay) -> happened.add("asked"));
        go();
        assertThat(happened).containsExactly("left");
    }

    @Test
    void all_that_is_unsaved_is_asked_about_at_once_and_one_leaves_after_the_answer() {
        unsaved.add(new Named("une"));
        leaving.known(() -> List.of(new Named("deux")));
        Runnable[] answer = new Runnable[1];
        leaving.asking((way, works, goOn, stay) -> {
            works.forEach(work -> happened.add(work.name()));
            answer[0] = goOn;
        });
        go();
        assertThat(happened).containsExactly("une", "deux");
        answer[0].run();
        assertThat(happened).containsExactly("une", "deux", "left");
    }

    @Test
    void nothing_is_asked_twice_while_a_question_is_open_and_again_after_one_stayed() {
        unsaved.add(new Named("une"));
        Runnable[] answer = new Runnable[1];
        leaving.asking((way, works, goOn, stay) -> {
            happened.add("asked");
            answer[0] = stay;
        });
        go();
        go();
        assertThat(happened).containsExactly("asked");
        answer[0].run();
        go();
        assertThat(happened).containsExactly("asked", "asked");
    }

    @Test
    void whoever_is_gone_leaves_nothing_unsaved() {
        unsaved.add(new Named("une"));
        unknown.run();
        go();
        assertThat(happened).containsExactly("left");
    }
}
