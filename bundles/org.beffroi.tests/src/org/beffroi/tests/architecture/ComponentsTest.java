package org.beffroi.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What Declarative Services can tell apart, and what they cannot. */
class ComponentsTest {

    private static final String COMPONENT = "org.osgi.service.component.annotations.Component";
    private static final String ACTIVATE = "org.osgi.service.component.annotations.Activate";

    /**
     * A description names a constructor by the number of its parameters alone (OSGi Compendium 8, section 112.4.4.1), and
     * Java lists constructors in any order: with two of one length, a program works on one machine and not on the next.
     */
    @Test
    void the_constructor_that_makes_a_component_is_the_only_public_one_of_its_length() {
        List<String> ambiguous = new ArrayList<>();
        int components = 0;
        for (JavaClass each : Project.here().classes()) {
            List<JavaConstructor> made = each.getConstructors().stream()
                    .filter(constructor -> constructor.isAnnotatedWith(ACTIVATE))
                    .toList();
            components += made.size();
            for (JavaConstructor one : made) {
                int parameters = one.getRawParameterTypes().size();
                long alike = each.getConstructors().stream()
                        .filter(other -> other.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(other -> other.getRawParameterTypes().size() == parameters)
                        .count();
                if (alike != 1) {
                    ambiguous.add(each.getName());
                }
            }
        }
        assertThat(components).isGreaterThan(50);
        assertThat(ambiguous).isEmpty();
    }

    /** DS offers a component under the interfaces that its class names itself; those of the class above it do not count. */
    @Test
    void every_component_is_a_service() {
        List<String> silent = new ArrayList<>();
        int components = 0;
        for (JavaClass each : Project.here().classes()) {
            Optional<JavaAnnotation<JavaClass>> component = each.tryGetAnnotationOfType(COMPONENT);
            if (component.isPresent()) {
                components++;
                boolean named = component.get().get("service").isPresent()
                        && ((Object[]) component.get().get("service").get()).length > 0;
                if (!named && each.getRawInterfaces().isEmpty()) {
                    silent.add(each.getName());
                }
            }
        }
        assertThat(components).isGreaterThan(50);
        assertThat(silent).isEmpty();
    }
}
