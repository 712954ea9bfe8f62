package org.beffroi.strategy.file;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Format 4: the priority 1 of an objective is the first. Before, three was, in the words of lists and of the document, and whatever was
 * more was printed as three: the word that people chose and read is kept, its number turns.
 */
final class FirstPriorities implements Step {

    private static final String PRIORITY = "priority";
    private static final int FIRST_BEFORE = 3;

    @Override
    public int to() {
        return 4;
    }

    @Override
    public void up(Document file) {
        NodeList all = file.getElementsByTagName("objectives");
        for (int i = 0; i < all.getLength(); i++) {
            Element objective = (Element) all.item(i);
            if (objective.hasAttribute(PRIORITY)) {
                objective.setAttribute(PRIORITY, turned(objective.getAttribute(PRIORITY)));
            }
        }
    }

    /** What is no number is found when the strategy is made of the file, with its line; none stays none. */
    private static String turned(String priority) {
        try {
            int before = Integer.parseInt(priority.strip());
            return before < 1 ? priority : String.valueOf(FIRST_BEFORE + 1 - Math.min(before, FIRST_BEFORE));
        } catch (NumberFormatException none) {
            return priority;
        }
    }
}
