/** Alerts: watches that call somebody once enough has come, outside the hours in which nobody wants to be called. */
package org.beffroi.dossier.alert;
