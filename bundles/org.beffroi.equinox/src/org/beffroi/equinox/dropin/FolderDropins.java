package org.beffroi.equinox.dropin;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.beffroi.core.dropin.Dropins;
import org.beffroi.core.dropin.PlugIns;
import org.beffroi.core.edition.Guest;
import org.beffroi.core.guest.Guests;
import org.beffroi.core.guest.Patience;
import org.beffroi.core.message.Sentence;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Plug-ins installed from their jars through OSGi itself; why neither p2 nor FileInstall does it:
 * {@code docs/decisions/2026-11-25-dropins.md}.
 *
 * <p>OSGi keeps what is installed from one start to the next, under a location that holds the jar's size and time: a jar that
 * changed is another one. For one thread at a time.
 */
@Component
public final class FolderDropins implements Dropins {

    /** What locations of dropped plug-ins begin with. */
    static final String MARK = "beffroi-dropin:";

    private static final Pattern MISSING = Pattern.compile("Unresolved requirement: ([^\\n]+)");

    private final BundleContext bundles;
    private final Guests guests;
    private final GuestServices services;
    private List<Sentence> refused = List.of();

    /** Plug-ins of the framework that this bundle is in. */
    @Activate
    public FolderDropins(BundleContext bundles, @Reference Guests guests) {
        this.bundles = bundles;
        this.guests = guests;
        this.services = new GuestServices(bundles, guests);
    }

    /** Whose a bundle is, as classes of it say too. */
    static Guest guest(Bundle bundle) {
        String version = bundle.getHeaders("").get(Constants.BUNDLE_VERSION);
        return new Guest(bundle.getSymbolicName(), version == null ? "" : version);
    }

    @Override
    public synchronized List<Sentence> refused() {
        return refused;
    }

    @Override
    public PlugIns plugIns() {
        return PlugIns.of(
                bundles.getProperty("osgi.install.area"),
                System.getenv(),
                Path.of(System.getProperty("user.home")),
                System.getProperty("os.name"));
    }

    @Override
    public synchronized List<Sentence> start(List<Path> jars, Consumer<Path> before) {
        List<Sentence> problems = new ArrayList<>();
        Map<String, Path> dropped = new LinkedHashMap<>();
        jars.forEach(jar -> location(jar, problems).ifPresent(location -> dropped.put(location, jar)));
        Map<String, Bundle> installed = Arrays.stream(bundles.getBundles())
                .filter(bundle -> bundle.getLocation().startsWith(MARK))
                .collect(Collectors.toMap(Bundle::getLocation, Function.identity()));
        installed.forEach((location, bundle) -> {
            if (!dropped.containsKey(location)) {
                uninstall(bundle);
            }
        });
        // All are installed before one starts: it may need another.
        Map<Path, Bundle> present = new LinkedHashMap<>();
        dropped.forEach((location, jar) -> {
            Bundle bundle =
                    installed.containsKey(location) ? installed.get(location) : install(location, jar, problems);
            if (bundle != null) {
                present.put(jar, bundle);
            }
        });
        present.forEach((jar, bundle) -> guests.arrived(guest(bundle), jar, name -> holds(bundle, name)));
        Map<Bundle, Path> jarOf = new HashMap<>();
        present.forEach((jar, bundle) -> jarOf.put(bundle, jar));
        services.admitting(
                () -> present.forEach((jar, bundle) -> {
                    before.accept(jar);
                    start(jar, bundle, problems);
                }),
                bundle -> Optional.ofNullable(jarOf.get(bundle)).ifPresent(before));
        refused = List.copyOf(problems);
        return refused;
    }

    private static Optional<String> location(Path jar, List<Sentence> problems) {
        try {
            return Optional.of(MARK + jar.toAbsolutePath() + "?" + Files.size(jar) + "-"
                    + Files.getLastModifiedTime(jar).toMillis());
        } catch (IOException e) {
            problems.add(broken(jar, e));
            return Optional.empty();
        }
    }

    /** The bundle of a jar, null where it is none. */
    private Bundle install(String location, Path jar, List<Sentence> problems) {
        try (InputStream bytes = Files.newInputStream(jar)) {
            Bundle bundle = bundles.installBundle(location, bytes);
            String name = bundle.getSymbolicName();
            if (name != null && !(name + ".").startsWith(Guest.OURS)) {
                return bundle;
            }
            uninstall(bundle);
            problems.add(
                    name == null
                            ? Sentence.of(FolderDropins.class, "dropin.no.bundle", jar.toString())
                            : Sentence.of(FolderDropins.class, "dropin.not.ours", jar.toString(), name));
        } catch (BundleException e) {
            problems.add(
                    e.getType() == BundleException.DUPLICATE_BUNDLE_ERROR
                            ? Sentence.of(FolderDropins.class, "dropin.twice", jar.toString())
                            : broken(jar, e));
        } catch (IOException e) {
            problems.add(broken(jar, e));
        }
        return null;
    }

    private static boolean holds(Bundle bundle, String className) {
        return bundle.getState() != Bundle.UNINSTALLED
                && bundle.getEntry(className.replace('.', '/') + ".class") != null;
    }

    private void start(Path jar, Bundle bundle, List<Sentence> problems) {
        try {
            guests.within(Patience.BRIEF, () -> started(bundle)).ifPresent(e -> problems.add(unstarted(jar, e)));
        } catch (TimeoutException e) {
            problems.add(Sentence.of(
                    FolderDropins.class,
                    "dropin.slow",
                    jar.toString(),
                    Patience.BRIEF.limit().toSeconds()));
        } catch (ExecutionException e) {
            problems.add(broken(jar, e));
        }
    }

    private static Optional<BundleException> started(Bundle bundle) {
        try {
            bundle.start(Bundle.START_TRANSIENT | Bundle.START_ACTIVATION_POLICY);
            return Optional.empty();
        } catch (BundleException e) {
            return Optional.of(e);
        }
    }

    private static Sentence unstarted(Path jar, BundleException e) {
        String missing = MISSING.matcher(String.valueOf(e.getMessage()))
                .results()
                .map(found -> found.group(1).strip())
                .distinct()
                .collect(Collectors.joining(", "));
        return missing.isEmpty()
                ? broken(jar, e)
                : Sentence.of(FolderDropins.class, "dropin.unresolved", jar.toString(), missing);
    }

    private static void uninstall(Bundle bundle) {
        try {
            bundle.uninstall();
        } catch (BundleException e) {
            // It is not started either: that it stays does nothing.
            return;
        }
    }

    private static Sentence broken(Path jar, Throwable why) {
        // What OSGi says first is that something went wrong; the deepest cause says what.
        Throwable deepest = why;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        String reason = Objects.requireNonNullElse(
                        deepest.getMessage(), deepest.getClass().getSimpleName())
                .lines()
                .findFirst()
                .orElse("")
                .replaceFirst("[.]+$", "");
        return Sentence.of(FolderDropins.class, "dropin.broken", jar.toString(), reason);
    }
}
