package org.beffroi.acceptance.accessibility;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.TimeUnit;
import org.freedesktop.dbus.spi.transport.ITransportProvider;

/**
 * A session of its own for what people use who do not see: a D-Bus daemon, and the accessibility bus of AT-SPI in it. What is
 * started here ends here.
 */
final class AccessibilitySession implements AutoCloseable {

    private static final List<Path> LAUNCHERS = List.of(
            Path.of("/usr/libexec/at-spi-bus-launcher"),
            Path.of("/usr/lib/at-spi2-core/at-spi-bus-launcher"),
            Path.of("/usr/lib/at-spi-bus-launcher"));

    private final List<Process> started = new ArrayList<>();
    private final String session;
    private final String accessibility;

    private AccessibilitySession(Path folder, Path launcher) throws IOException {
        boolean whole = false;
        try {
            session = startDaemon(folder);
            start(
                    folder.resolve("at-spi.txt"),
                    Map.of("DBUS_SESSION_BUS_ADDRESS", session),
                    launcher.toString(),
                    "--launch-immediately");
            accessibility = accessibilityAddress();
            whole = true;
        } finally {
            if (!whole) {
                close();
            }
        }
    }

    /** Starts the daemon of the session; returns its address. */
    private String startDaemon(Path folder) throws IOException {
        Process daemon = start(
                folder.resolve("dbus.txt"),
                Map.of(),
                "dbus-daemon",
                "--session",
                "--nofork",
                "--nopidfile",
                "--print-address=1");
        // Its first line is the address; the rest stays in the pipe, which it never fills.
        return daemon.inputReader(StandardCharsets.UTF_8).readLine();
    }

    /** What is missing on this machine to have such a bus; empty where nothing is. */
    static Optional<String> missing() {
        if (ServiceLoader.load(ITransportProvider.class).findFirst().isEmpty()) {
            return Optional.of("this runs with the product that was built, in releng/product");
        }
        if (LAUNCHERS.stream().noneMatch(Files::isExecutable)) {
            return Optional.of("at-spi2-core is not installed");
        }
        boolean daemon = List.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "dbus-daemon")));
        if (!daemon) {
            return Optional.of("dbus-daemon is not installed");
        }
        return System.getenv("DISPLAY") == null ? Optional.of("there is no display") : Optional.empty();
    }

    /** Starts the session. */
    static AccessibilitySession start(Path folder) throws IOException {
        return new AccessibilitySession(
                folder,
                LAUNCHERS.stream().filter(Files::isExecutable).findFirst().orElseThrow());
    }

    /** What a program is given to be part of the session. */
    Map<String, String> environment() {
        return Map.of("DBUS_SESSION_BUS_ADDRESS", session, "AT_SPI_BUS_ADDRESS", accessibility);
    }

    /** A connection to the accessibility bus. */
    MessageBus connect() {
        return MessageBus.at(accessibility);
    }

    /** Starts a program of the session, ended with it. */
    Process start(Path errors, Map<String, String> environment, String... line) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(line).redirectError(errors.toFile());
        builder.environment().remove("NO_AT_BRIDGE");
        builder.environment().remove("AT_SPI_BUS_ADDRESS");
        builder.environment().putAll(environment);
        Process process = builder.start();
        started.add(process);
        return process;
    }

    private String accessibilityAddress() throws IOException {
        try (MessageBus bus = MessageBus.at(session)) {
            for (int attempt = 0; attempt < 100; attempt++) {
                Object[] answer = bus.call("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", "");
                if (answer.length > 0 && !answer[0].toString().isEmpty()) {
                    return answer[0].toString();
                }
                Pauses.pause(50);
            }
        }
        throw new IllegalStateException("the accessibility bus did not start");
    }

    @Override
    public void close() {
        for (Process process : started.reversed()) {
            List<ProcessHandle> children = process.descendants().toList();
            process.destroy();
            children.forEach(ProcessHandle::destroy);
            try {
                if (!process.waitFor(10, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
