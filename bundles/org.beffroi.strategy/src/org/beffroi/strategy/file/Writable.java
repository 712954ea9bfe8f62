package org.beffroi.strategy.file;

import java.util.List;
import org.beffroi.core.xml.HardenedXml;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/**
 * Makes texts such that XML can hold them: a control character that came with a paste from a PDF, or half of a pair, becomes
 * U+FFFD (XML 1.0, section 2.2), so that nothing keeps a strategy from being saved.
 */
final class Writable {

    private static final String REPLACEMENT = "\uFFFD";

    private Writable() {}

    /** All texts of an element and of what it holds. */
    static void make(EObject root) {
        texts(root);
        root.eAllContents().forEachRemaining(Writable::texts);
    }

    @SuppressWarnings("unchecked") // EMF's reflective lists are raw by contract
    private static void texts(EObject one) {
        for (EAttribute attribute : one.eClass().getEAllAttributes()) {
            if (attribute.getEAttributeType().getInstanceClass() != String.class || !one.eIsSet(attribute)) {
                continue;
            }
            if (attribute.isMany()) {
                List<String> values = (List<String>) one.eGet(attribute);
                for (int i = 0; i < values.size(); i++) {
                    String plain = plain(values.get(i));
                    if (!plain.equals(values.get(i))) {
                        values.set(i, plain);
                    }
                }
            } else {
                String text = (String) one.eGet(attribute);
                String plain = plain(text);
                if (!plain.equals(text)) {
                    one.eSet(attribute, plain);
                }
            }
        }
    }

    private static String plain(String text) {
        if (text.codePoints().allMatch(HardenedXml::isCharacter)) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (HardenedXml.isCharacter(point)) {
                plain.appendCodePoint(point);
            } else {
                plain.append(REPLACEMENT);
            }
        });
        return plain.toString();
    }
}
