package org.beffroi.acceptance.accessibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.acceptance.accessibility.Violation.Kind;
import org.beffroi.acceptance.product.BuiltProduct;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a screen reader is told by the product as it was built: every perspective and the dialogs that the palette reaches, on
 * the accessibility bus of a session of its own. Skipped where the machine has no such bus.
 */
class AccessibilityOfBuiltProduct {

    /** How many violations there may be of a kind: these numbers only go down. */
    private static final Map<Kind, Integer> CEILINGS = Map.of();

    /** How many screens there are to walk at least: this number only goes up. */
    private static final int SCREENS = 47;

    /** Beginnings of names in the palette that begin no other. */
    private static final List<String> COMMANDS = List.of(
            "type in a mention",
            "export the",
            "saved searches",
            "switch dossier",
            "about beffroi",
            "new dossier",
            "import files",
            "watch this",
            "assign the",
            "personal data",
            "right of access",
            "erase a person",
            "end of retention",
            "register of processing",
            "information notice",
            "access log",
            "correct the",
            "reconcile",
            "add to the strategy",
            "add the search",
            "record in the moderation",
            "code the",
            "add a source",
            "new census");

    @TempDir(cleanup = CleanupMode.ALWAYS)
    private Path folder;

    @Test
    void every_screen_is_told_to_those_who_do_not_see_it() throws Exception {
        Optional<String> missing = AccessibilitySession.missing();
        assumeTrue(missing.isEmpty(), () -> "no accessibility bus: " + missing.orElseThrow());
        long begun = System.nanoTime();
        Path dossier = dossier();
        try (AccessibilitySession session = AccessibilitySession.start(folder);
                MessageBus bus = session.connect()) {
            FocusEvents events = new FocusEvents(bus);
            AccessibilityWalk walk =
                    new AccessibilityWalk(BuiltWindow.open(session, bus, product(), folder, dossier), events);
            everything(walk);
            report(walk, (System.nanoTime() - begun) / 1_000_000_000);
            assertThat(walk.walked()).as("screens walked").isGreaterThanOrEqualTo(SCREENS);
            assertThat(walk.objects()).isGreaterThan(1_000);
            counts(walk).forEach((kind, count) -> assertThat(count)
                    .as("violations of the kind %s, see target/accessibility.txt", kind)
                    .isLessThanOrEqualTo(CEILINGS.getOrDefault(kind, 0)));
        }
    }

    private static void everything(AccessibilityWalk walk) {
        walk.opened();
        walk.mainWindow("morning");
        walk.tab("listen", "Veille");
        walk.tab("analyses", "Analyses");
        walk.tab("digests", "Revues");
        walk.tab("strategy", "Stratégie", "Liste");
        pages(
                walk,
                "strategy",
                "Liste",
                "Articulation",
                "Couverture",
                "Calendrier éditorial",
                "Frise des actions",
                "Carte",
                "Indicateurs",
                "Fiche");
        walk.tab("observatory", "Observatoire", "Constats");
        pages(
                walk,
                "observatory",
                "Collectivités",
                "Chiffres",
                "Carte",
                "Comparaison",
                "Parmi ses pairs",
                "Comptes non officiels",
                "Constats");
        walk.tab("sources", "Sources");
        walk.tab("listen again", "Veille");
        walk.command("palette", "");
        for (String words : COMMANDS) {
            walk.command(words, words);
        }
        walk.command("welcome", "close the dossier");
    }

    /** The pages of a screen, by their tabs. */
    private static void pages(AccessibilityWalk walk, String screen, String... pages) {
        for (String page : pages) {
            walk.tab(screen + ": " + page, page);
        }
    }

    private static Map<Kind, Integer> counts(AccessibilityWalk walk) {
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            counts.put(kind, 0);
        }
        walk.violations().forEach(violation -> counts.merge(violation.kind(), 1, Integer::sum));
        return counts;
    }

    private static void report(AccessibilityWalk walk, long seconds) throws IOException {
        String line = "accessibility: " + walk.walked() + " screens, " + walk.objects() + " objects, "
                + walk.stops() + " stops of Tab, " + walk.violations().size() + " violations " + counts(walk) + ", "
                + seconds + " s";
        List<String> lines = new ArrayList<>(List.of(line, "", "screen\tobjects\tstops\tmilliseconds\twith waiting"));
        lines.addAll(walk.screens());
        lines.addAll(List.of("", "kind\tscreen\trole\tname\tmore"));
        walk.violations().forEach(violation -> lines.add(violation.line()));
        Path target = Path.of(System.getProperty("beffroi.walk.target", "target"));
        Files.write(Files.createDirectories(target).resolve("accessibility.txt"), lines);
        System.out.println(line);
    }

    private Path dossier() throws IOException, InterruptedException {
        String given = System.getProperty("beffroi.walk.dossier");
        if (given != null) {
            return Path.of(given);
        }
        BuiltProduct headless = BuiltProduct.copiedTo(folder);
        headless.well("demo", "sonneval");
        return folder.resolve("sonneval");
    }

    private static Path product() throws IOException {
        String given = System.getProperty("beffroi.walk.product");
        if (given != null) {
            return Path.of(given);
        }
        Path all = BuiltProduct.root().resolve("releng/product/target/products/beffroi");
        try (Stream<Path> files = Files.walk(all)) {
            return files.filter(file -> file.getFileName().toString().equals("plugins"))
                    .map(Path::getParent)
                    .findFirst()
                    .orElseThrow();
        }
    }
}
