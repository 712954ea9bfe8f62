package org.beffroi.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.bad.BadVerb;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.beffroi.cli.place.ErrorLog;
import org.beffroi.cli.place.Terminal;
import org.beffroi.cli.syntax.Verb;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.command.Command;
import org.beffroi.core.guest.Guests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Verbs of others that break their contract, beside Beffroi's own. */
class GuestVerbsTest {

    @TempDir
    private Path folder;

    private final Guests guests = new Guests();

    private record Result(int code, String out, String errors) {}

    private static Verb verb(Command<?> command) {
        return new Verb(command.getClass().getAnnotation(Command.Info.class).id(), () -> command);
    }

    private Result run(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        Surroundings around = new Surroundings(
                out,
                Surroundings.utf8(errors),
                Terminal.none(),
                Locale.FRENCH,
                folder,
                "camille",
                () -> null,
                () -> "Beffroi",
                new ErrorLog(folder.resolve("errors.log")),
                Clock.systemUTC(),
                Cancel.never());
        List<Verb> verbs = List.of(
                verb(new BadVerb.Unfit()),
                verb(new BadVerb.EndsNowhere()),
                verb(new BadVerb.WithReserved()),
                verb(new BadVerb.Formless()),
                verb(new BadVerb.InTheWay()));
        int code = new CommandLineRun(verbs, around, guests).run(List.of(words));
        return new Result(code, out.toString(StandardCharsets.UTF_8), errors.toString(StandardCharsets.UTF_8));
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
