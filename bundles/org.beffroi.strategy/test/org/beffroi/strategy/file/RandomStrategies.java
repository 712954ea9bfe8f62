package org.beffroi.strategy.file;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.beffroi.strategy.model.ModelFactory;
import org.beffroi.strategy.model.ModelPackage;
import org.beffroi.strategy.model.Strategy;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Strategies that no consultant would write: every class, every feature, texts of all kinds. From a seed. */
public final class RandomStrategies {

    private static final List<String> TEXTS = List.of(
            "",
            "Regagner la confiance des familles",
            "« Encore du poulet froid »\n\nDeux alinéas, **dont un** <b>faux</b>.",
            "une & deux < trois > \" ' ]]> \t fin",
            "espaces  doubles et fin ",
            "\n ligne vide devant",
            "emoji 🏰 et ligature ﬁ",
            "a=b;c");

    private final Random random;
    private int number;

    public RandomStrategies(long seed) {
        this.random = new Random(seed);
    }

    public Strategy strategy() {
        Strategy strategy = ModelFactory.eINSTANCE.createStrategy();
        List<EObject> all = new ArrayList<>();
        fill(strategy, all, 0);
        for (EObject one : all) {
            refer(one, all);
        }
        return strategy;
    }

    private void fill(EObject one, List<EObject> all, int depth) {
        all.add(one);
        for (EAttribute attribute : one.eClass().getEAllAttributes()) {
            if (attribute.isID()) {
                one.eSet(attribute, one.eClass().getName().toLowerCase(java.util.Locale.ROOT) + "_" + number++);
            } else if (attribute.isMany()) {
                List<Object> values = list(one, attribute);
                for (int i = random.nextInt(3); i > 0; i--) {
                    values.add(value(attribute.getEAttributeType()));
                }
            } else if (random.nextInt(4) > 0 && !attribute.getName().equals("format")) {
                one.eSet(attribute, value(attribute.getEAttributeType()));
            }
        }
        for (EReference reference : one.eClass().getEAllContainments()) {
            List<EClass> kinds = kinds(reference.getEReferenceType());
            int some = depth > 3 ? 0 : reference.isMany() ? random.nextInt(3) : random.nextInt(2);
            for (int i = 0; i < some; i++) {
                EObject child = EcoreUtil.create(kinds.get(random.nextInt(kinds.size())));
                if (reference.isMany()) {
                    list(one, reference).add(child);
                } else {
                    one.eSet(reference, child);
                }
                fill(child, all, depth + 1);
            }
        }
    }

    private void refer(EObject one, List<EObject> all) {
        for (EReference reference : one.eClass().getEAllReferences()) {
            List<EObject> fitting = all.stream()
                    .filter(reference.getEReferenceType()::isInstance)
                    .toList();
            if (reference.isContainment() || fitting.isEmpty() || random.nextInt(3) == 0) {
                continue;
            }
            EObject other = fitting.get(random.nextInt(fitting.size()));
            if (reference.isMany()) {
                list(one, reference).add(other);
            } else {
                one.eSet(reference, other);
            }
        }
    }

    @SuppressWarnings("unchecked") // EMF's reflective lists are raw by contract
    private static List<Object> list(EObject one, org.eclipse.emf.ecore.EStructuralFeature feature) {
        return (List<Object>) one.eGet(feature);
    }

    private static List<EClass> kinds(EClass type) {
        return ModelPackage.eINSTANCE.getEClassifiers().stream()
                .filter(EClass.class::isInstance)
                .map(EClass.class::cast)
                .filter(kind -> !kind.isAbstract() && type.isSuperTypeOf(kind))
                .toList();
    }

    private Object value(EDataType type) {
        if (type instanceof EEnum choice) {
            return choice.getELiterals()
                    .get(random.nextInt(choice.getELiterals().size()))
                    .getInstance();
        }
        Class<?> java = type.getInstanceClass();
        if (java == LocalDate.class) {
            return LocalDate.of(2025, 1, 1).plusDays(random.nextInt(2000));
        }
        if (java == Instant.class) {
            return Instant.ofEpochSecond(1_700_000_000L + random.nextInt(100_000_000));
        }
        if (java == BigDecimal.class) {
            return BigDecimal.valueOf(random.nextInt(100_000), random.nextInt(4));
        }
        if (java == boolean.class || java == Boolean.class) {
            return random.nextBoolean();
        }
        if (java == int.class || java == Integer.class) {
            return random.nextInt(10_000);
        }
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }
}
