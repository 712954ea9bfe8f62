/** Territories: the public bodies of France and the ground they answer for. */
package org.beffroi.core.territory;
