package org.beffroi.acceptance.product;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.beffroi.acceptance.product.BadJars.Bad;

/** The plug-ins that are wrong, one way each. */
final class BadPlugins {

    private static final String CORE = "org.beffroi.core.";

    /** Waits for what never comes, and does not listen to who asks it to stop. */
    private static final String HANG =
            "while (true) { try { Thread.sleep(1000); } catch (InterruptedException e) { continue; } }";

    private BadPlugins() {}

    /** All of them but those that end the program. */
    static List<Bad> all() {
        List<Bad> all = new ArrayList<>();
        all.addAll(enrichers());
        all.addAll(analyses());
        all.addAll(verbs());
        all.addAll(sources());
        all.addAll(others());
        all.addAll(unaware());
        return all;
    }

    /** They fail when a dossier opens, whatever the verb. */
    static List<Bad> enrichers() {
        return List.of(
                enricher("enricher.throws", "", "throw new IllegalStateException(\"no nose\");"),
                enricher("enricher.sure", "", "f.found(SMELL, List.of(\"smoke\"), 7);"),
                enricher("enricher.undeclared", "", "f.found(CoreFields.THEME, List.of(\"everything\"), 1);"),
                enricher("enricher.nothing", "", "f.found(SMELL, null, 1);"),
                enricher("enricher.hangs", "", HANG),
                enricher("enricher.endless", "", "read(s, f);"),
                enricher(
                        "enricher.redeclares",
                        "public List<Field> adds() { return List.of(Field.one("
                                + "\"tone\", FieldType.NUMBER, Field.Facet.SMALL, \"tone\", \"tonalité\")); }",
                        ""),
                enricher(
                        "enricher.unready",
                        "public Reader reader(EnrichmentContext ground) { throw new UnsupportedOperationException(); }",
                        ""),
                enricher(
                        "enricher.unfit",
                        "public Reader reader(EnrichmentContext ground) {"
                                + " throw new NoSuchMethodError(\"void EnrichmentContext.smell()\"); }",
                        ""),
                enricher("enricher.null", "public Reader reader(EnrichmentContext ground) { return null; }", ""));
    }

    private static Bad enricher(String name, String own, String reading) {
        String usual = own.contains("reader(EnrichmentContext")
                ? "public List<Field> adds() { return List.of(SMELL); }"
                : "public Reader reader(EnrichmentContext ground) { return new Reader() {"
                        + " public String version() { return \"1\"; }"
                        + " public void read(Subject s, Findings f) {" + reading + "} }; }"
                        + (own.isEmpty() ? "public List<Field> adds() { return List.of(SMELL); }" : "");
        return new Bad(
                name,
                CORE + "enrich.Enricher",
                Map.of("beffroi.enricher.id", name.replace('.', '-')),
                "",
                "import org.beffroi.core.enrich.Subject; @Enricher.Info(id = \"" + name.replace('.', '-')
                        + "\") public class Bad implements Enricher { static final Field SMELL = Field.one("
                        + "\"smell\", FieldType.KEYWORD, Field.Facet.SMALL, \"smell\", \"odeur\");" + usual + own
                        + "}");
    }

    private static List<Bad> analyses() {
        String answer = "public Answer answer(P p, Run run) { throw new IllegalStateException(\"no idea\"); }";
        return List.of(
                analysis("analysis.throws", "bad-throws", "record P(int times) {}", answer),
                analysis(
                        "analysis.null",
                        "bad-null",
                        "record P(int times) {}",
                        "public Answer answer(P p, Run run) { return null; }"),
                analysis("analysis.form", "bad-form", "record P(Thread thread) {}", answer),
                analysis("analysis.twin", "volume", "record P(int times) {}", answer),
                new Bad(
                        "analysis.unnamed",
                        CORE + "analysis.Analysis",
                        Map.of("beffroi.analysis.id", "bad-unnamed"),
                        "",
                        "import org.beffroi.core.analysis.Run; public class Bad implements Analysis<Bad.P> {"
                                + " public record P() {} public Class<P> parameters() { return P.class; }" + answer
                                + "}"));
    }

    private static Bad analysis(String name, String id, String parameters, String body) {
        return new Bad(
                name,
                CORE + "analysis.Analysis",
                Map.of("beffroi.analysis.id", id),
                "",
                "import org.beffroi.core.analysis.Run; @Analysis.Info(id = \"" + id
                        + "\", question = Question.WHERE) public class Bad implements Analysis<Bad.P> { public "
                        + parameters + " public Class<P> parameters() { return P.class; }" + body + "}");
    }

    private static List<Bad> verbs() {
        String run = "public Outcome run(P p, Workplace w) { throw new NoSuchMethodError(\"Workplace.dance\"); }";
        return List.of(
                verb("verb.unfit", "bad unfit", "record P() {}", run),
                verb("verb.null", "bad null", "record P() {}", "public Outcome run(P p, Workplace w) { return null; }"),
                verb("verb.reserved", "bad reserved", "record P(String help) {}", run),
                verb("verb.twin", "search", "record P() {}", run),
                verb(
                        "verb.unmade",
                        "bad unmade",
                        "record P() {}",
                        "public Bad() { throw new" + " IllegalStateException(\"no hands\"); }" + run),
                verb("verb.slow", "bad slow", "record P() {}", "public Bad() { " + HANG + " }" + run),
                verb(
                        "verb.loud",
                        "bad loud",
                        "record P() {}",
                        "public Bad() { System.out.println(\"HELLO FROM A GUEST\"); }" + run));
    }

    private static Bad verb(String name, String id, String parameters, String body) {
        return new Bad(
                name,
                CORE + "command.Command",
                Map.of("beffroi.command.id", id),
                "",
                "@Command.Info(id = \"" + id + "\") public class Bad implements Command<Bad.P> { public " + parameters
                        + " public Class<P> parameters() { return P.class; }" + body + "}");
    }

    private static List<Bad> sources() {
        return List.of(
                source("source.null", "bad-null", "return null;"),
                source("source.unfit", "bad-unfit", "throw new NoSuchMethodError(\"VisitContext.teleport\");"),
                source("source.twin", "feed", "return null;"));
    }

    private static Bad source(String name, String id, String body) {
        return new Bad(
                name,
                CORE + "source.Source",
                Map.of("beffroi.source.id", id),
                "",
                "@Source.Info(id = \"" + id + "\") public class Bad implements Source<Bad.P> { public record P() {}"
                        + " public Class<P> parameters() { return P.class; }"
                        + " public Visit visit(P p, Optional<String> cursor, VisitContext context) {" + body + "} }");
    }

    private static List<Bad> others() {
        return List.of(
                new Bad(
                        "section.throws",
                        "org.beffroi.strategy.document.StrategySection",
                        Map.of("beffroi.section.id", "bad-section"),
                        "",
                        "@StrategySection.Info(id = \"bad-section\", place = StrategySection.Place.SHEETS)"
                                + " public class Bad implements StrategySection { public List<Part> parts(Material m) {"
                                + " throw new IllegalStateException(\"out of ink\"); } }"),
                new Bad(
                        "check.throws",
                        "org.beffroi.strategy.check.Check",
                        Map.of("beffroi.check.id", "bad-check"),
                        "",
                        "@Check.Info(id = \"bad-check\", subject = org.beffroi.strategy.check.Subject.AUDIENCES)"
                                + " public class Bad implements Check { public List<Issue> look(org.beffroi.strategy.model.Strategy s, Setting t)"
                                + " { throw new NoClassDefFoundError(\"Oracle\"); } }"),
                new Bad(
                        "table.throws",
                        CORE + "result.TableWriter",
                        Map.of("beffroi.table.id", "bad"),
                        "",
                        "@TableWriter.Info(id = \"bad\") public class Bad implements TableWriter {"
                                + " public void write(Sheet s, Iterator<List<Object>> rows, OutputStream out)"
                                + " { throw new IllegalStateException(\"no paper\"); } }"),
                new Bad(
                        "table.unnamed",
                        CORE + "result.TableWriter",
                        Map.of(),
                        "",
                        "public class Bad implements TableWriter { public void write(Sheet s,"
                                + " Iterator<List<Object>> rows, OutputStream out) {} }"),
                activator("activator.throws", "throw new IllegalStateException(\"not today\");"),
                activator("activator.slow", HANG),
                activator("activator.loud", "System.out.println(\"HELLO FROM A GUEST\");"),
                new Bad("needy", "", Map.of(), "Import-Package: com.example.nowhere", "public class Bad {}"));
    }

    /** Of contracts whose callers know nothing of guests, and those that never answer where others throw. */
    private static List<Bad> unaware() {
        return List.of(
                new Bad(
                        "memory.throws",
                        CORE + "memory.PersonalDataHolder",
                        Map.of(),
                        "",
                        "import org.beffroi.core.memory.*; import java.nio.file.Path; public class Bad implements PersonalDataHolder {"
                                + " public Set<String> folders() { return Set.of(\"carnets\"); }"
                                + " public Remembered recall(Path d, Erased e) { throw new IllegalStateException(\"glued\"); }"
                                + " public Remembered forget(Path d, Erased e, org.beffroi.core.file.Disk k)"
                                + " { throw new IllegalStateException(\"glued\"); } }"),
                new Bad(
                        "document.throws",
                        CORE + "document.DocumentWriter",
                        Map.of("beffroi.document.id", "bad", "beffroi.document.mediaType", "text/x-bad"),
                        "",
                        "@DocumentWriter.Info(id = \"bad\", mediaType = \"text/x-bad\") public class Bad implements DocumentWriter {"
                                + " public void write(Document d, OutputStream out) {"
                                + "throw new NoSuchMethodError(\"Document.sing\");" + "} }"),
                new Bad(
                        "check.hangs",
                        "org.beffroi.strategy.check.Check",
                        Map.of("beffroi.check.id", "bad-check-hangs"),
                        "",
                        "@Check.Info(id = \"bad-check-hangs\", subject = org.beffroi.strategy.check.Subject.AUDIENCES)"
                                + " public class Bad implements Check { public List<Issue> look(org.beffroi.strategy.model.Strategy s, Setting t) {"
                                + HANG + "} }"),
                new Bad(
                        "profiles.null",
                        CORE + "importing.ImportProfiles",
                        Map.of(),
                        "",
                        "public class Bad implements org.beffroi.core.importing.ImportProfiles {"
                                + " public List<java.net.URL> profiles() { return null; } }"));
    }

    static Bad activator(String name, String body) {
        return new Bad(
                name,
                "",
                Map.of(),
                "Bundle-Activator: " + BadJars.BAD + name.replace('.', '_') + ".Bad",
                "public class Bad implements BundleActivator { public void start(BundleContext c) {" + body
                        + "} public void stop(BundleContext c) {} }");
    }

    /** One that ends the program where it is made. */
    static Bad ending() {
        return verb(
                "verb.ends",
                "bad ends",
                "record P() {}",
                "public Bad() { System.exit(0); }" + "public Outcome run(P p, Workplace w) { return Outcome.DONE; }");
    }

    /** One that ends the program while its verb is at work. */
    static Bad endingLater() {
        return verb(
                "verb.quits",
                "bad quits",
                "record P() {}",
                "public Outcome run(P p, Workplace w) { w.out().println(\"half\"); System.exit(0);"
                        + " return Outcome.DONE; }");
    }
}
