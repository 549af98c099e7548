package dev.pledgeledger.common;

/// The working days of this city as they stand now.
public interface CityCalendar {
    BusinessDays days();
}
