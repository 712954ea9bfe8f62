package org.beffroi.core.edition;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Objects;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

/**
 * A bundle that is not Beffroi's own.
 *
 * @param name its symbolic name; outside of OSGi, where classes have no bundle, the name of the package
 * @param version as its manifest says it, empty where it says none
 */
public record Guest(String name, String version) {

    /** What symbolic names and packages of Beffroi begin with; a dropped plug-in that takes such a name is not started. */
    public static final String OURS = "org.beffroi.";

    private static final String MANIFEST = "META-INF/MANIFEST.MF";

    /** Looked for once for a class: each look asks a framework, and each missing text asks again. */
    private static final ClassValue<Optional<Guest>> OF = new ClassValue<>() {
        @Override
        protected Optional<Guest> computeValue(Class<?> type) {
            return found(type);
        }
    };

    public Guest {
        Objects.requireNonNull(name);
        Objects.requireNonNull(version);
    }

    /** The guest that a class belongs to; empty where it is Java's or Beffroi's own. */
    public static Optional<Guest> of(Class<?> type) {
        return OF.get(type);
    }

    private static Optional<Guest> found(Class<?> type) {
        ClassLoader loader = type.getClassLoader();
        if (loader == null || loader == ClassLoader.getPlatformClassLoader()) {
            return Optional.empty();
        }
        URL manifest = loader.getResource(MANIFEST);
        Guest guest = manifest != null && manifest.getProtocol().startsWith("bundle")
                ? declared(manifest, type)
                : new Guest(type.getPackageName(), "");
        return Optional.of(guest).filter(one -> !(one.name() + ".").startsWith(OURS));
    }

    private static Guest declared(URL manifest, Class<?> type) {
        try (InputStream bytes = manifest.openStream()) {
            Attributes main = new Manifest(bytes).getMainAttributes();
            String name = Objects.requireNonNullElse(main.getValue("Bundle-SymbolicName"), type.getPackageName());
            return new Guest(
                    name.split(";", 2)[0].strip(), Objects.requireNonNullElse(main.getValue("Bundle-Version"), ""));
        } catch (IOException e) {
            // Who it is cannot be read: nothing is taken for Beffroi's own on a guess.
            return new Guest(type.getPackageName(), "");
        }
    }
}
