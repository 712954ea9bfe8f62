package org.beffroi.strategy.file;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.strategy.model.Strategy;

/** Another program at the same strategy: one that holds it, or saves it again and again, until it is killed. */
final class Child implements AutoCloseable {

    private final Process process;
    private final BufferedReader says;

    private Child(Process process) {
        this.process = process;
        this.says = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    static Child start(String task, Path file) throws IOException {
        Process process = new ProcessBuilder(List.of(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-cp",
                        classPath(),
                        Child.class.getName(),
                        task,
                        file.toString()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new Child(process);
    }

    /** Of these tests, whoever runs them. */
    private static String classPath() {
        if (Child.class.getClassLoader() instanceof URLClassLoader loader) {
            return Stream.of(loader.getURLs())
                    .map(url -> Path.of(URI.create(url.toString())).toString())
                    .collect(Collectors.joining(File.pathSeparator));
        }
        return System.getProperty("java.class.path");
    }

    /** Waits for its next line. */
    String heard() throws IOException {
        return String.valueOf(says.readLine());
    }

    /** As {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor(20, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    public static void main(String[] arguments) throws Exception {
        StrategyFile file = new StrategyFile(Path.of(arguments[1]));
        if (arguments[0].equals("hold")) {
            Held.Asked asked = Held.ask(file, "Claire Vasseur");
            System.out.println(asked.held().isPresent() ? "held" : "not held");
            Thread.sleep(TimeUnit.MINUTES.toMillis(2));
            return;
        }
        Strategy strategy = file.read();
        long until = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        for (int i = 1; System.nanoTime() < until; i++) {
            strategy.setVersion(Integer.toString(i));
            file.write(strategy);
            if (i == 1) {
                System.out.println("saving");
            }
        }
    }
}
