package org.beffroi.tests.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.beffroi.core.territory.Territories;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** The town of the demonstration exists nowhere: none of the names made up for it is that of a territory of France. */
class InventedNamesTest {

    private static final String NAMES = "org/beffroi/demo/invented-names.txt";

    private final BundleContext bundles =
            FrameworkUtil.getBundle(InventedNamesTest.class).getBundleContext();

    @Test
    void noInventedNameIsThatOfATerritory() throws IOException {
        Territories territories = bundles.getService(bundles.getServiceReference(Territories.class));
        assertThat(territories.byName("Nantes")).as("the lookup works").isNotEmpty();
        List<String> names = names();
        assertThat(names).hasSizeGreaterThan(20);
        assertThat(names)
                .allSatisfy(
                        name -> assertThat(territories.byName(name)).as(name).isEmpty());
    }

    private List<String> names() throws IOException {
        Bundle demonstration = Stream.of(bundles.getBundles())
                .filter(bundle -> bundle.getSymbolicName().equals("org.beffroi.demo"))
                .findFirst()
                .orElseThrow();
        try (InputStream in = demonstration.getResource(NAMES).openStream()) {
            return Arrays.stream(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n"))
                    .map(String::strip)
                    .filter(name -> !name.isEmpty() && !name.startsWith("#"))
                    .toList();
        }
    }
}
