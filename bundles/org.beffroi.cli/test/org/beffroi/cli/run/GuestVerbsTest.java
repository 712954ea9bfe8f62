package org.beffroi.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.bad.BadVerb;
import java.nio.file.Path;
import java.util.List;
import org.beffroi.cli.run.Runs.Result;
import org.beffroi.cli.syntax.Verb;
import org.beffroi.core.guest.Guests;
import org.beffroi.testing.dossier.NoDossiers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Verbs of others that break their contract, beside Beffroi's own. */
class GuestVerbsTest {

    @TempDir
    private Path folder;

    private final Guests guests = new Guests();

    private Result run(String... words) {
        List<Verb> verbs = Runs.verbs(List.of(
                new BadVerb.Unfit(),
                new BadVerb.EndsNowhere(),
                new BadVerb.WithReserved(),
                new BadVerb.Formless(),
                new BadVerb.InTheWay()));
        return new Runs(verbs, folder, new NoDossiers()).withGuests(guests).run(words);
    }

    @Test
    void one_that_fails_ends_with_3_and_is_named() {
        for (String verb : List.of("unfit", "null", "formless", "reserved")) {
            Result result = run("bad", verb);
            assertThat(result.code()).as(verb + result).isEqualTo(3);
            assertThat(result.errors())
                    .contains("com.example.bad", "bad " + verb)
                    .doesNotContain("imprévu");
        }
        assertThat(run("bad", "unfit").errors()).contains("autre version de Beffroi");
    }

    @Test
    void help_and_completion_hold_all_that_can_be_asked() {
        Result help = run("--help");
        assertThat(help.code()).isZero();
        assertThat(help.out()).contains("bad", "completion");
        assertThat(help.errors())
                .contains("bad reserved", "bad formless", "com.example.bad")
                .doesNotContain("Exception in");
        assertThat(run("completion").code()).isZero();
    }

    @Test
    void the_option_that_leaves_plug_ins_out_is_one_that_every_verb_takes() {
        assertThat(run("completion", "--without-plug-ins").code()).isZero();
        assertThat(run("--without-plug-ins", "completion").code()).isZero();
    }
}
