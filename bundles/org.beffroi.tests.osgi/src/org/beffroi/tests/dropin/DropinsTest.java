package org.beffroi.tests.dropin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.beffroi.core.dropin.Dropins;
import org.beffroi.core.message.Sentence;
import org.beffroi.tests.services.AllServices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Jars of a folder in a running OSGi: which start, and what is said of those that do not. */
class DropinsTest {

    @TempDir
    Path folder;

    private final Dropins dropins =
            AllServices.<Dropins>of(Dropins.class).findFirst().orElseThrow();

    @AfterEach
    void none_is_left() {
        assertThat(dropins.start(List.of())).isEmpty();
    }

    private Path jar(String file, String name, String... imports) throws IOException {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.putValue("Manifest-Version", "1.0");
        if (!name.isEmpty()) {
            main.putValue("Bundle-ManifestVersion", "2");
            main.putValue("Bundle-SymbolicName", name);
            main.putValue("Bundle-Version", "1.0.0");
        }
        if (imports.length > 0) {
            main.putValue("Import-Package", String.join(",", imports));
        }
        Path jar = folder.resolve(file);
        try (OutputStream out = Files.newOutputStream(jar)) {
            new JarOutputStream(out, manifest).close();
        }
        return jar;
    }

    private static boolean active(String name) {
        return Arrays.stream(FrameworkUtil.getBundle(DropinsTest.class)
                        .getBundleContext()
                        .getBundles())
                .anyMatch(bundle -> name.equals(bundle.getSymbolicName()) && bundle.getState() == Bundle.ACTIVE);
    }

    @Test
    void a_plug_in_starts_and_goes_with_its_jar() throws IOException {
        Path jar = jar("one.jar", "com.example.one", "org.beffroi.core.mention");
        assertThat(dropins.start(List.of(jar))).isEmpty();
        assertThat(active("com.example.one")).isTrue();
        assertThat(dropins.start(List.of(jar))).as("the same again").isEmpty();
        assertThat(dropins.start(List.of())).isEmpty();
        assertThat(active("com.example.one")).isFalse();
    }

    @Test
    void what_cannot_start_is_named_with_what_it_misses_and_the_rest_starts() throws IOException {
        Path broken = Files.writeString(folder.resolve("a-broken.jar"), "this is no jar");
        Path needy = jar("b-needy.jar", "com.example.needy", "com.example.nowhere;version=\"[2,3)\"");
        Path plain = jar("c-plain.jar", "");
        Path good = jar("d-good.jar", "com.example.good");
        Path twin = jar("e-twin.jar", "com.example.good");
        List<Sentence> left = dropins.start(List.of(broken, needy, plain, good, twin));
        assertThat(left).hasSize(4).isEqualTo(dropins.refused());
        for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            List<String> said = left.stream().map(one -> one.in(language)).toList();
            assertThat(said)
                    .anySatisfy(one -> assertThat(one).contains(broken.toString()))
                    .anySatisfy(one -> assertThat(one).contains(needy.toString(), "com.example.nowhere"))
                    .anySatisfy(one -> assertThat(one).contains(plain.toString(), "Bundle-SymbolicName"))
                    .anySatisfy(one -> assertThat(one).contains(twin.toString()))
                    .noneMatch(one -> one.contains("Exception"));
        }
        assertThat(active("com.example.good")).isTrue();
        assertThat(active("com.example.needy")).isFalse();
    }

    @Test
    void a_plug_in_made_for_another_version_of_the_api_is_left_out_and_named() throws IOException {
        Path fitting = jar("a-fitting.jar", "com.example.fitting", "org.beffroi.core.mention;version=\"1.0\"");
        Path older = jar("b-older.jar", "com.example.older", "org.beffroi.core.mention;version=\"[0.9,1)\"");
        assertThat(dropins.start(List.of(fitting, older))).singleElement().satisfies(one -> assertThat(
                        one.in(Locale.ENGLISH))
                .contains(older.toString(), "org.beffroi.core.mention", "[0.9"));
        assertThat(active("com.example.fitting")).isTrue();
        assertThat(active("com.example.older")).isFalse();
    }
}
