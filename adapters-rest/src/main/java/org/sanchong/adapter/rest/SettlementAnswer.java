package org.sanchong.adapter.rest;

/** A settlement as it is told: with the names of the files, or with those of the national settlement interface. */
sealed interface SettlementAnswer permits SettlementView, NationalView {}
