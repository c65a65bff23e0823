#pragma once
// Read once for all targets of the window. Every file still includes what it uses.
#include "ui/foundation/ProgramSession.h"
#include "ui/foundation/Theme.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QComboBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QToolButton>
