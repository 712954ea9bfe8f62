package org.beffroi.strategy.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Cancelled;
import org.beffroi.strategy.check.editorial.MessageSelfPraise;
import org.beffroi.strategy.check.objective.ObjectiveWithoutOwner;
import org.beffroi.strategy.model.Strategy;
import org.junit.jupiter.api.Test;

class ChecksTest {

    private final SoundStrategy town = new SoundStrategy();

    @Check.Info(id = "fails", subject = Subject.FRAME)
    private static final class Fails implements Check {
        @Override
        public List<Issue> look(Strategy strategy, Setting setting) {
            throw new IllegalStateException("nobody foresaw this");
        }
    }

    @Check.Info(id = "overflows", subject = Subject.FRAME)
    private static final class Overflows implements Check {
        @Override
        @SuppressWarnings("InfiniteRecursion") // As somebody's check may do by mistake.
        public List<Issue> look(Strategy strategy, Setting setting) {
            return look(strategy, setting);
        }
    }

    @Check.Info(id = "nothing", subject = Subject.FRAME)
    private static final class FindsNull implements Check {
        @Override
        public List<Issue> look(Strategy strategy, Setting setting) {
            return null;
        }
    }

    private List<Issue> look(Check... checks) {
        return new Checks(List.of(checks)).look(town.strategy, SoundStrategy.SETTING, Cancel.never());
    }

    @Test
    void a_check_that_fails_hides_no_other_and_is_told() {
        town.objective.setOwner(null);
        List<Issue> found = look(new Fails(), new Overflows(), new FindsNull(), new ObjectiveWithoutOwner());
        assertThat(found)
                .extracting(Issue::check)
                .containsExactly("fails", "nothing", "overflows", "objective-without-owner");
        assertThat(found.getFirst().wrong().in(Locale.FRENCH)).contains("fails", "nobody foresaw this");
        assertThat(found.getFirst().about()).isSameAs(town.strategy);
    }

    @Test
    void they_run_by_subject_then_by_id_whatever_the_order_of_services() {
        List<Check> checks = Shipped.checks();
        assertThat(ids(new Checks(checks.reversed()))).isEqualTo(ids(new Checks(checks)));
        assertThat(new Checks(checks).all())
                .extracting(check -> Checks.info(check).subject())
                .isSorted();
    }

    private static List<String> ids(Checks checks) {
        return checks.all().stream().map(check -> Checks.info(check).id()).toList();
    }

    @Test
    void they_stop_when_asked() {
        Cancel cancel = new Cancel();
        cancel.ask();
        Checks checks = new Checks(Shipped.checks());
        assertThatThrownBy(() -> checks.look(town.strategy, SoundStrategy.SETTING, cancel))
                .isInstanceOf(Cancelled.class);
    }

    @Test
    void a_question_that_was_answered_is_not_asked_again() {
        Check check = new MessageSelfPraise();
        town.message.setWords("Nous sommes fiers de la cantine");
        Issue question = look(check).getFirst();
        Reasons reasons = new Reasons(question.element().orElseThrow());
        reasons.give(question.check(), " La phrase est celle d’une mère d’élève. ");
        assertThat(look(check)).isEmpty();
        assertThat(reasons.to(question.check())).contains("La phrase est celle d’une mère d’élève.");
        reasons.give(question.check(), "");
        assertThat(look(check)).hasSize(1);
        assertThat(town.message.getProperties()).hasSize(1);
    }

    @Test
    void a_warning_cannot_be_answered_away() {
        town.objective.setOwner(null);
        new Reasons(town.objective).give("objective-without-owner", "Cela ira.");
        assertThat(look(new ObjectiveWithoutOwner())).hasSize(1);
    }

    @Test
    void a_thing_without_a_name_is_called_by_what_it_says_or_said_to_have_none() {
        town.objective.setOwner(null);
        town.objective.setName(" ");
        town.objective.setStatement("Ramener  de 62\nà 25 %");
        assertThat(said()).contains("« Ramener de 62 à 25 % »");
        town.objective.setStatement("mot ".repeat(60));
        assertThat(said()).contains("mot…").hasSizeLessThan(130);
        town.objective.setStatement(null);
        assertThat(said()).contains("« (sans nom) »");
    }

    private String said() {
        return look(new ObjectiveWithoutOwner()).getFirst().wrong().in(Locale.FRENCH);
    }

    @Test
    void days_and_names_are_said_as_people_say_them() {
        assertThat(Said.day(SoundStrategy.day("2025-03-01")).in(Locale.FRENCH)).isEqualTo("1er mars 2025");
        assertThat(Said.day(SoundStrategy.day("2025-03-04")).in(Locale.FRENCH)).isEqualTo("4 mars 2025");
        assertThat(Said.day(SoundStrategy.day("2025-03-01")).in(Locale.ENGLISH)).isEqualTo("1 March 2025");
        List<Check> nothing = new ArrayList<>();
        assertThat(new Checks(nothing).all()).isEmpty();
        assertThat(Said.names(List.of())).isEqualTo("");
    }
}
