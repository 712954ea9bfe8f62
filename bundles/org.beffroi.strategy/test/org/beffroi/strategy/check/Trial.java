package org.beffroi.strategy.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import org.beffroi.core.message.Sentence;
import org.beffroi.strategy.file.StrategyFile;
import org.eclipse.emf.ecore.EObject;

/** One check tried on the sound strategy, before one thing in it is broken and after. */
final class Trial {

    private Trial() {}

    /**
     * Asserts that the check finds nothing before and that thing after, that what it says can be said in both languages, and that
     * each fix leaves nothing to find there and a strategy that can be written.
     *
     * @return what it says of that thing in French
     */
    static String finds(
            Check check, Consumer<SoundStrategy> breaking, Function<SoundStrategy, ? extends EObject> about) {
        SoundStrategy sound = new SoundStrategy();
        assertThat(look(check, sound)).as("before").isEmpty();
        breaking.accept(sound);
        EObject thing = about.apply(sound);
        List<Issue> found = look(check, sound);
        List<Issue> there =
                found.stream().filter(issue -> issue.about() == thing).toList();
        assertThat(there).as("found: %s", found).isNotEmpty();
        found.forEach(Trial::canBeSaid);
        for (int i = 0; i < there.size(); i++) {
            for (int fix = 0; fix < there.get(i).fixes().size(); fix++) {
                tryFix(check, breaking, about, i, fix);
            }
        }
        return there.getFirst().wrong().in(Locale.FRENCH);
    }

    /** Asserts that the check finds nothing although that was changed. */
    static void isSilent(Check check, Consumer<SoundStrategy> changing) {
        SoundStrategy sound = new SoundStrategy();
        changing.accept(sound);
        assertThat(look(check, sound)).isEmpty();
    }

    private static void tryFix(
            Check check,
            Consumer<SoundStrategy> breaking,
            Function<SoundStrategy, ? extends EObject> about,
            int place,
            int number) {
        SoundStrategy broken = new SoundStrategy();
        breaking.accept(broken);
        EObject thing = about.apply(broken);
        Issue issue = look(check, broken).stream()
                .filter(one -> one.about() == thing)
                .toList()
                .get(place);
        Fix fix = issue.fixes().get(number);
        fix.does().accept(broken.strategy);
        assertThat(look(check, broken))
                .as(fix.label().in(Locale.ENGLISH))
                .noneMatch(left -> left.about() == thing && left.wrong().equals(issue.wrong()));
        try {
            assertThat(StrategyFile.bytes(broken.strategy)).isNotEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void canBeSaid(Issue issue) {
        isText(issue.wrong());
        isText(issue.why());
        issue.fixes().forEach(fix -> isText(fix.label()));
    }

    private static void isText(Sentence sentence) {
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            assertThat(sentence.in(locale)).isNotBlank().doesNotContain("{", "}", "null", "Impl@");
        }
    }

    private static List<Issue> look(Check check, SoundStrategy sound) {
        return check.look(sound.strategy, SoundStrategy.SETTING);
    }
}
