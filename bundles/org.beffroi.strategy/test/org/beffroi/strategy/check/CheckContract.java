package org.beffroi.strategy.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.beffroi.strategy.model.ModelFactory;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.testing.text.BothLanguages;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** What every check must do: extend this class and say which one is meant. */
abstract class CheckContract {

    /** The check. */
    protected abstract Check check();

    @Test
    protected void says_what_it_is_and_why_it_matters_in_both_languages() {
        Check.Info info = Checks.info(check());
        assertThat(info.id()).matches("[a-z0-9]+(-[a-z0-9]+)*");
        assertThat(info.subject()).isNotNull();
        new BothLanguages(check().getClass()).hold("check." + info.id() + ".why");
    }

    @Test
    protected void finds_nothing_in_a_sound_strategy_and_changes_nothing() {
        Strategy strategy = new SoundStrategy().strategy;
        Strategy before = EcoreUtil.copy(strategy);
        assertThat(check().look(strategy, SoundStrategy.SETTING)).isEmpty();
        assertThat(EcoreUtil.equals(before, strategy)).isTrue();
    }

    @Test
    protected void can_look_at_an_empty_strategy() {
        List<Issue> found = check().look(ModelFactory.eINSTANCE.createStrategy(), SoundStrategy.SETTING);
        assertThat(found).allSatisfy(issue -> assertThat(issue.check())
                .isEqualTo(Checks.info(check()).id()));
    }

    @Test
    protected void finds_the_same_twice() {
        Strategy strategy = new WeakStrategy(1).strategy();
        assertThat(said(strategy)).isEqualTo(said(strategy));
    }

    private List<String> said(Strategy strategy) {
        return check().look(strategy, SoundStrategy.SETTING).stream()
                .map(issue -> issue.key() + issue.severity() + issue.wrong())
                .toList();
    }
}
