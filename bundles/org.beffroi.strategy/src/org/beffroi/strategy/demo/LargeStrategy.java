package org.beffroi.strategy.demo;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.beffroi.strategy.file.StrategyFile;
import org.beffroi.strategy.model.Action;
import org.beffroi.strategy.model.Indicator;
import org.beffroi.strategy.model.ModelFactory;
import org.beffroi.strategy.model.Objective;
import org.beffroi.strategy.model.Role;
import org.beffroi.strategy.model.Strategy;

/**
 * The demonstration's strategy with more objectives and actions than anybody plans, all with long names: each objective with an
 * indicator and its target, each action over years, with one that leads it. For measures and tests of what is large.
 *
 * @param objectives how many there are beside the demonstration's, at least one
 * @param actions how many there are beside the demonstration's
 */
public record LargeStrategy(int objectives, int actions) {

    /** Target of an indicator, percent. */
    private static final BigDecimal TARGET = new BigDecimal(60);

    private static final LocalDate DUE = LocalDate.of(2028, 6, 30);

    /** How many steps are between two days on which actions begin. */
    private static final int YEAR = 365;

    public LargeStrategy {
        if (objectives < 1 || actions < 0) {
            throw new IllegalArgumentException("A large strategy has objectives: " + objectives + ", " + actions);
        }
    }

    /**
     * Writes it, whole or not at all; a file that is there is replaced.
     *
     * @throws IOException if the disk refuses
     */
    public void write(Path to) throws IOException {
        Strategy large = new DemoStrategy().strategy();
        for (int i = 0; i < objectives; i++) {
            large.getObjectives().addFirst(objective(i));
        }
        List<Role> roles = large.getMeans().getRoles();
        for (int i = 0; i < actions; i++) {
            Action action = action(i);
            action.setOwner(roles.get(i % roles.size()));
            action.getObjectives().add(large.getObjectives().get(i % objectives));
            large.getActions().add(action);
        }
        new StrategyFile(to).write(large);
    }

    private static Objective objective(int number) {
        Objective objective = ModelFactory.eINSTANCE.createObjective();
        objective.setKey("obj_more_" + number);
        objective.setName("Un objectif au nom long, comme quand plusieurs personnes l’ont écrit ensemble, " + number);
        objective.setPriority(1);
        Indicator indicator = ModelFactory.eINSTANCE.createIndicator();
        indicator.setKey("ind_more_" + number);
        indicator.setName("Ce que l’on compte pour savoir où en est cet objectif, " + number);
        indicator.setTarget(TARGET);
        indicator.setDue(DUE);
        objective.getIndicators().add(indicator);
        return objective;
    }

    private static Action action(int number) {
        Action action = ModelFactory.eINSTANCE.createAction();
        action.setKey("act_more_" + number);
        action.setName("Une action qui dit en une ligne tout ce que le service fera d’ici là, " + number);
        action.setFrom(LocalDate.of(2025, 1, 1).plusDays(number % YEAR));
        action.setUntil(DUE);
        return action;
    }
}
