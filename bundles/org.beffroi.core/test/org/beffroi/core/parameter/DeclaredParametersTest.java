package org.beffroi.core.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.junit.jupiter.api.Test;

class DeclaredParametersTest {

    record Words(String first) {}

    /** A verb that says no more than it has to. */
    static class Counting implements AutoCloseable, Comparable<Counting>, Command<Words> {
        @Override
        public Outcome run(Words parameters, Workplace workplace) {
            return Outcome.DONE;
        }

        @Override
        public int compareTo(Counting other) {
            return 0;
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }

    static final class CountingAgain extends Counting {}

    /** Of whatever parameters. */
    static final class Whatever<P extends Record> implements Command<P> {
        @Override
        public Outcome run(P parameters, Workplace workplace) {
            return Outcome.DONE;
        }
    }

    @Test
    void theRecordOfAVerbIsTheOneThatItDeclares() {
        assertThat(new Counting().parameters()).isEqualTo(Words.class);
        assertThat(new CountingAgain().parameters()).isEqualTo(Words.class);
    }

    /** Of whatever parameters, for another class to say. */
    abstract static class Half<X, P extends Record> extends Whole<P> {}

    abstract static class Whole<P extends Record> implements Command<P> {
        @Override
        public Outcome run(P parameters, Workplace workplace) {
            return Outcome.DONE;
        }
    }

    static final class Said extends Half<String, Words> {}

    @Test
    void whatAClassAboveLeavesOpenIsSaidBelow() {
        assertThat(new Said().parameters()).isEqualTo(Words.class);
    }

    @Test
    void aVerbOfWhateverParametersHasToSayThem() {
        assertThatThrownBy(() -> new Whatever<Words>().parameters())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Whatever")
                .hasMessageContaining("override parameters()");
    }
}
