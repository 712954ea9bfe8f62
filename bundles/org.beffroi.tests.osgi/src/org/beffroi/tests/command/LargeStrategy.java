package org.beffroi.tests.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.beffroi.strategy.demo.DemoStrategy;
import org.beffroi.strategy.file.StrategyFile;
import org.beffroi.strategy.model.Action;
import org.beffroi.strategy.model.ModelFactory;
import org.beffroi.strategy.model.Objective;
import org.beffroi.strategy.model.Strategy;

/** The demonstration's strategy with hundreds of objectives more, each with an action over years, all with long names. */
final class LargeStrategy {

    private static final int MORE = 300;

    private LargeStrategy() {}

    static void write(Path to) throws IOException {
        Strategy large = new DemoStrategy().strategy();
        ModelFactory factory = ModelFactory.eINSTANCE;
        for (int i = 0; i < MORE; i++) {
            Objective objective = factory.createObjective();
            objective.setKey("obj_more_" + i);
            objective.setName("Un objectif au nom long, comme quand plusieurs personnes l’ont écrit ensemble, " + i);
            objective.setPriority(1);
            large.getObjectives().addFirst(objective);
            Action action = factory.createAction();
            action.setKey("act_more_" + i);
            action.setName("Une action qui dit en une ligne tout ce que le service fera d’ici là, " + i);
            action.setFrom(LocalDate.of(2025, 1, 1).plusDays(i));
            action.setUntil(LocalDate.of(2028, 6, 30));
            action.getObjectives().add(objective);
            large.getActions().add(action);
        }
        new StrategyFile(to).write(large);
    }
}
