package org.beffroi.strategy.file;

import java.math.BigDecimal;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Format 3: the level of a criterion, judged or read, is from 0 to 100, as the score of its risk is and as it was printed all
 * along. Before, it was typed and kept from 0 to 1.
 */
final class LevelsOfHundred implements Step {

    private static final int MOST_DIGITS = 50;

    @Override
    public int to() {
        return 3;
    }

    @Override
    public void up(Document file) {
        raise(file, "criteria", "judged");
        raise(file, "readings", "level");
    }

    private static void raise(Document file, String tag, String attribute) {
        NodeList all = file.getElementsByTagName(tag);
        for (int i = 0; i < all.getLength(); i++) {
            Element one = (Element) all.item(i);
            if (one.hasAttribute(attribute)) {
                one.setAttribute(attribute, raised(one.getAttribute(attribute)));
            }
        }
    }

    /** What is no number is found when the strategy is made of the file, with its line. */
    private static String raised(String level) {
        try {
            BigDecimal given = new BigDecimal(level.strip());
            if (Math.abs((long) given.scale()) > MOST_DIGITS) {
                return level; // written out it would fill the memory; it is no level either
            }
            BigDecimal hundredfold = given.movePointRight(2);
            return hundredfold.signum() == 0
                    ? "0"
                    : hundredfold.stripTrailingZeros().toPlainString();
        } catch (NumberFormatException none) {
            return level;
        }
    }
}
