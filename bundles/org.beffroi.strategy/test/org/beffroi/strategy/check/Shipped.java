package org.beffroi.strategy.check;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The checks that the bundle ships, found among its classes as Declarative Services finds them. */
public final class Shipped {

    private Shipped() {}

    /** All of them, by the names of their classes. */
    public static List<Check> checks() {
        Path classes = classes();
        try (Stream<Path> files = Files.walk(classes.resolve("org/beffroi/strategy/check"))) {
            return files.map(file -> classes.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.contains("$") && !name.contains("package-info"))
                    .map(name -> load(name.replaceAll("\\.class$", "").replaceAll("[/\\\\]", ".")))
                    .filter(type -> Check.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers()))
                    .sorted((one, other) -> one.getName().compareTo(other.getName()))
                    .map(Shipped::made)
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static Path classes() {
        try {
            return Path.of(Check.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Check made(Class<?> type) {
        try {
            return (Check) type.getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    type + " is no component: it has no public constructor without parameters", e);
        }
    }
}
