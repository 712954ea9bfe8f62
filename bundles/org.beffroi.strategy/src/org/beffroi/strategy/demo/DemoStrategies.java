package org.beffroi.strategy.demo;

import java.io.IOException;
import java.nio.file.Path;
import org.beffroi.core.dossier.DemonstrationPart;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.osgi.service.component.annotations.Component;

/** Puts the town's strategy into the dossier of the demonstration, in its folder {@code strategies}. */
@Component
public final class DemoStrategies implements DemonstrationPart {

    @Override
    public void add(Path folder) {
        Path strategies = folder.resolve("strategies");
        try {
            new DemoStrategy().write(strategies);
        } catch (IOException e) {
            throw new Refusal(
                    Sentence.of(
                            DemoStrategies.class,
                            "strategy.file.unwritten",
                            strategies.toString(),
                            e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage()),
                    e);
        }
    }
}
