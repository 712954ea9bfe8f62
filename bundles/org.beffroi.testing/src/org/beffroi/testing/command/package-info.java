/** What every verb must do. */
package org.beffroi.testing.command;
