/** The page on which accounts named after territories are judged. */
package org.beffroi.workbench.observatory.judge;
