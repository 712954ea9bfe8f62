/** The register of moderation, written from the mentions themselves. */
package org.beffroi.workbench.strategy.moderation;
