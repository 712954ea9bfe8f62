package org.beffroi.tests.architecture;

import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.osgi.framework.BundleActivator;

/** What each library may reach, and what no class of ours keeps or is called. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BoundariesTest {

    private static final String[] EVERYTHING = {"org.beffroi.."};
    /** A static {@code Map.of(…)} is a constant; a static {@code HashMap} is somebody's registry. */
    private static final Pattern CHANGES =
            Pattern.compile("java\\.util\\.concurrent\\.(atomic\\.|Concurrent|CopyOnWrite)\\w+"
                    + "|java\\.util\\.\\w*(Hash|Tree|Array|Linked|Weak)\\w*(Map|Set|List|Deque)"
                    + "|java\\.lang\\.(ThreadLocal|StringBuilder|StringBuffer)");

    private final JavaClasses classes = Project.here().classes();

    @Test
    void lucene_stays_in_its_archive_and_in_the_benchmarks() {
        noClasses()
                .that()
                .resideInAnyPackage(EVERYTHING)
                .and()
                .resideOutsideOfPackages("org.beffroi.archive.lucene..", "org.beffroi.bench..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.lucene..")
                .check(classes);
    }

    @Test
    void windows_stay_in_the_workbench() {
        noClasses()
                .that()
                .resideInAnyPackage(EVERYTHING)
                .and()
                .resideOutsideOfPackage("org.beffroi.workbench..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.eclipse.swt..", "org.eclipse.jface..", "org.eclipse.e4.ui..", "org.eclipse.swtchart..")
                .check(classes);
    }

    @Test
    void emf_stays_in_strategy_and_its_perspective() {
        noClasses()
                .that()
                .resideInAnyPackage(EVERYTHING)
                .and()
                .resideOutsideOfPackages("org.beffroi.strategy..", "org.beffroi.workbench.strategy..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.eclipse.emf..")
                .check(classes);
    }

    @Test
    void secure_storage_stays_with_the_secrets() {
        noClasses()
                .that()
                .resideInAnyPackage(EVERYTHING)
                .and()
                .resideOutsideOfPackage("org.beffroi.equinox.secret..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.eclipse.equinox.security..")
                .check(classes);
    }

    @Test
    void only_those_that_start_things_know_osgi() {
        noClasses()
                .that()
                .resideInAnyPackage(EVERYTHING)
                .and()
                .resideOutsideOfPackages("org.beffroi.equinox..", "org.beffroi.cli", "org.beffroi.workbench..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.osgi.framework..")
                .check(classes);
    }

    @Test
    void core_and_dossiers_are_plain_java_with_one_json_reader() {
        noClasses()
                .that()
                .resideInAnyPackage("org.beffroi.core..", "org.beffroi.dossier..")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages(
                        "java..",
                        "javax.crypto..",
                        "javax.net.ssl..",
                        "javax.xml..",
                        "org.w3c.dom..",
                        "org.xml.sax..",
                        "org.beffroi.core..",
                        "org.beffroi.dossier..",
                        "com.fasterxml.jackson..",
                        "org.jspecify.annotations..",
                        "org.osgi.annotation.versioning..",
                        "org.osgi.service.component.annotations..")
                .check(classes);
    }

    /** Records are bound to JSON in one way: the same members, bounds and words on what is wrong. */
    @Test
    void records_are_bound_to_json_in_one_place() {
        noClasses()
                .that()
                .resideInAnyPackage(EVERYTHING)
                .and()
                .resideOutsideOfPackage("org.beffroi.core.file..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "com.fasterxml.jackson.annotation..",
                        "com.fasterxml.jackson.databind..",
                        "com.fasterxml.jackson.datatype..")
                .check(classes);
        noClasses()
                .that()
                .resideInAPackage("org.beffroi.core.file..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "com\\.fasterxml\\.jackson\\..*(PolymorphicTypeValidator|DefaultTyping|JsonTypeInfo).*")
                .check(classes);
    }

    /** A reader of XML that somebody makes for himself follows addresses and expands entities. */
    @Test
    void readers_and_writers_of_xml_are_made_in_one_place() {
        noClasses()
                .that()
                .resideInAnyPackage(EVERYTHING)
                .and()
                .resideOutsideOfPackages("org.beffroi.core.xml..", "org.beffroi.testing..", "org.beffroi.tests..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("(javax\\.xml\\..*Factory|org\\.xml\\.sax\\.helpers\\.XMLReaderFactory"
                        + "|org\\.jdom2\\.input\\.SAXBuilder|com\\.rometools\\.rome\\.io\\.XmlReader)")
                .check(classes);
    }

    @Test
    void nothing_starts_by_an_activator() {
        noClasses().should().implement(BundleActivator.class.getName()).check(classes);
    }

    @Test
    void nothing_is_kept_in_static_fields() {
        // Names with a dollar are the compiler's own: tables of switches, whether assertions are on.
        fields().that()
                .haveModifier(STATIC)
                .and()
                .haveNameNotContaining("$")
                .should(notHoldState())
                .check(classes);
    }

    @Test
    void nothing_is_fetched_from_a_static_registry() {
        methods()
                .that()
                .haveModifier(STATIC)
                .should(new ArchCondition<JavaMethod>("not hand out the one instance") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        if (Set.of("getInstance", "getDefault", "instance").contains(method.getName())) {
                            events.add(SimpleConditionEvent.violated(method, method.getFullName()));
                        }
                    }
                })
                .check(classes);
    }

    @Test
    void no_package_or_class_is_a_drawer_for_odds_and_ends() {
        noClasses()
                .should()
                .resideInAnyPackage("..util..", "..utils..", "..common..", "..helper..", "..helpers..", "..misc..")
                .orShould()
                .haveNameMatching(".*\\.[^.]*(Util|Utils|Helper|Helpers)(\\$.*)?")
                .check(classes);
    }

    /** A reference to such a method compiles in another bundle, and fails there when it is run: windows are built upon so. */
    @Test
    void what_others_see_of_the_window_has_no_methods_of_what_they_do_not_see() {
        classes()
                .that()
                .resideInAnyPackage("org.beffroi.workbench..")
                .and()
                .arePublic()
                .should(inheritNothingHidden())
                .check(classes);
    }

    private static ArchCondition<JavaClass> inheritNothingHidden() {
        return new ArchCondition<>("have no public methods of a class that is not public") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaClass above : type.getAllRawSuperclasses()) {
                    if (above.getModifiers().contains(PUBLIC)
                            || !above.getName().startsWith("org.beffroi.")) {
                        continue;
                    }
                    above.getMethods().stream()
                            .filter(method -> method.getModifiers().contains(PUBLIC)
                                    && !method.getModifiers().contains(STATIC)
                                    && !method.getModifiers().contains(SYNTHETIC))
                            .filter(method -> !isOwn(type, method))
                            .forEach(method -> events.add(SimpleConditionEvent.violated(
                                    type, type.getName() + " has " + method.getFullName())));
                }
            }

            private boolean isOwn(JavaClass type, JavaMethod method) {
                return type.getMethods().stream()
                        .anyMatch(own -> own.getName().equals(method.getName())
                                && own.getRawParameterTypes().equals(method.getRawParameterTypes())
                                && !own.getModifiers().contains(SYNTHETIC));
            }
        };
    }

    private static ArchCondition<JavaField> notHoldState() {
        return new ArchCondition<>("not hold state that changes") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                String type = field.getRawType().getName();
                if (!field.getModifiers().contains(FINAL)
                        || CHANGES.matcher(type).matches()) {
                    events.add(SimpleConditionEvent.violated(
                            field, field.getFullName() + " of type " + type + " is static and can change"));
                }
            }
        };
    }
}
