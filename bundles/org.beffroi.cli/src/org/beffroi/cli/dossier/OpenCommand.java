package org.beffroi.cli.dossier;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.message.Refusal;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Says how a dossier is opened in a window. The launcher starts the workbench for {@code open}: what comes here came without it,
 * and the command line has no windows.
 */
@Component
@Command.Info(id = "open")
public final class OpenCommand implements Command<OpenCommand.Parameters> {

    /**
     * What to open.
     *
     * @param folder the dossier; the one that is meant without it too
     */
    public record Parameters(@Argument Optional<Path> folder) {}

    private final boolean display;

    @Activate
    public OpenCommand() {
        this(System.getenv(), System.getProperty("os.name", ""));
    }

    /** On a system of that name, in that environment. */
    OpenCommand(Map<String, String> environment, String system) {
        String name = system.toLowerCase(Locale.ROOT);
        display = name.contains("windows")
                || name.contains("mac")
                || !environment.getOrDefault("DISPLAY", "").isBlank()
                || !environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank();
    }

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        Path folder = workplace.currentFolder();
        Path meant = parameters.folder().map(folder::resolve).orElse(folder).normalize();
        throw Refusal.of(getClass(), display ? "open.other.program" : "open.no.display", meant);
    }
}
