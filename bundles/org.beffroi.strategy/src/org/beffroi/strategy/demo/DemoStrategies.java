package org.beffroi.strategy.demo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.beffroi.core.dossier.DemonstrationPart;
import org.beffroi.core.file.WholeFile;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.osgi.service.component.annotations.Component;

/**
 * Puts the town's strategy into the dossier of the demonstration, in its folder {@code strategies}, with what it rests on: the
 * watches that its crisis plan names, and the platforms' exports that two of its indicators read, in {@code imports}.
 */
@Component
public final class DemoStrategies implements DemonstrationPart {

    private static final List<String> EXPORTS = List.of("alerte.csv", "instagram.csv");

    @Override
    public void add(Path folder) {
        Path strategies = folder.resolve("strategies");
        try {
            new DemoStrategy().write(strategies);
            for (String export : EXPORTS) {
                WholeFile.write(folder.resolve("imports").resolve(export), bytes(export));
            }
            DemoWatches.write(folder);
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

    private static byte[] bytes(String export) throws IOException {
        try (InputStream in = DemoStrategies.class.getResourceAsStream(export)) {
            return in.readAllBytes();
        }
    }
}
